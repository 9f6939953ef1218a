using FsCheck;
using FsCheck.Fluent;

namespace OneOnOne.Tests;

/// <summary>Consent under random orders of events by random people: what it comes to is always a state that the laws allow.</summary>
public sealed class ConsentOrderTests
{
    private static readonly PersonId Holder = PersonId.New(), Confider = PersonId.New(), Told = PersonId.New();

    private static readonly ConsentState[] Terminal =
    [
        ConsentState.Invalidated, ConsentState.Declined, ConsentState.Exercised, ConsentState.Withdrawn, ConsentState.Expired,
        ConsentState.Superseded,
    ];

    private static Gen<int[]> Orders => Gen.Choose(0, 9).ArrayOf();

    [Fact]
    public void R13_terminal_states_never_reopen() => PropertyTest.Holds(Orders, order =>
    {
        ConsentState? ended = null;
        return Play(order).All(moment =>
        {
            bool holds = ended is null || moment.State == ended;
            if (Terminal.Contains(moment.State)) ended ??= moment.State;
            return holds;
        });
    }, times: 1000);

    [Fact]
    public void R13_only_a_grant_of_all_confiders_without_a_withdrawal_permits() => PropertyTest.Holds(Orders, order =>
        Play(order).All(moment => moment.State != ConsentState.Granted
            || (moment.Consent.Confiders.All(person => moment.Consent.Events.OfType<ConsentEvent.Granted>().Any(granted => granted.Confider == person))
                && !moment.Consent.Events.Any(happened => happened is ConsentEvent.Withdrawn or ConsentEvent.Declined
                    or ConsentEvent.Invalidated or ConsentEvent.Superseded))), times: 1000);

    [Fact]
    public void R13_no_order_of_events_uses_a_consent_more_often_than_agreed() => PropertyTest.Holds(Orders, order =>
        Play(order).All(moment => moment.Consent.UsesTaken <= moment.Consent.Terms.Uses
            && moment.Consent.Events.OfType<ConsentEvent.Exercised>().Count() == moment.Consent.UsesTaken), times: 1000);

    [Fact]
    public void What_a_store_kept_replays_to_the_same() => PropertyTest.Holds(Orders, order =>
        Play(order).All(moment =>
        {
            var replayed = DisclosureConsent.Replay(moment.Consent.Events, moment.Time);
            return replayed.State == moment.State && replayed.UsesTaken == moment.Consent.UsesTaken && replayed.ToRecall.Equals(moment.Consent.ToRecall);
        }));

    [Fact]
    public void Events_that_cannot_have_happened_in_that_order_do_not_replay() => PropertyTest.Holds(Orders, order =>
    {
        DisclosureConsent last = Play(order)[^1].Consent;
        if (last.Events.Length < 3) return true;
        var late = last.Events.RemoveAt(0).Add(last.Events[0]);
        Assert.Throws<ArgumentException>(() => DisclosureConsent.Replay(late));
        Assert.Throws<ConsentEventException>(() => DisclosureConsent.Replay(last.Events.Add(last.Events[0])));
        return true;
    });

    [Fact]
    public void A_consent_needs_events() => Assert.Throws<ArgumentException>(() => DisclosureConsent.Replay([]));

    private static List<(DisclosureConsent Consent, ConsentState State, ManualTime Time)> Play(int[] order)
    {
        var time = new ManualTime();
        DisclosureConsent consent = Opened(time, confiders: order.Length % 2 == 0 ? [Confider] : [Confider, Holder]);
        List<(DisclosureConsent, ConsentState, ManualTime)> moments = [(consent, consent.State, new ManualTime(time.Now))];
        foreach (int step in order)
        {
            try
            {
                consent = step switch
                {
                    0 => consent.Grant(Confider),
                    1 => consent.Grant(Holder),
                    2 => consent.AssertGrant(Confider, Holder, time.Now),
                    3 => consent.Decline(Confider),
                    4 => consent.Defer(Confider),
                    5 => consent.Withdraw(Confider),
                    6 => consent.Exercise(Told),
                    7 => consent.Invalidate(InvalidationCause.NoteWasRewritten, Holder),
                    8 => consent.Supersede(ConsentId.New(), Confider),
                    _ => Later(consent, time),
                };
            }
            catch (ConsentEventException)
            {
                // refused, and nothing has changed
            }

            moments.Add((consent, consent.State, new ManualTime(time.Now)));
        }

        return moments;
    }

    private static DisclosureConsent Later(DisclosureConsent consent, ManualTime time)
    {
        time.Pass(TimeSpan.FromDays(4));
        return consent;
    }

    private static DisclosureConsent Opened(ManualTime time, PersonSet confiders)
    {
        bool offered = confiders.Contains(Holder);
        return DisclosureConsent.Replay(
            [
                new ConsentEvent.Opened(
                    ConsentId.New(), offered ? ConsentInitiative.Confider : ConsentInitiative.Holder, NoteId.New(), 1, time.Now,
                    new ParticipantPair(Holder, Confider), confiders, 1,
                    new ConsentTerms
                    {
                        Discloser = Holder,
                        Recipients = Told,
                        Purpose = DisclosurePurpose.AskForAdvice,
                        Extent = DisclosureExtent.WholeNote,
                        Uses = 2,
                    },
                    time.Now + TimeSpan.FromDays(30), [], null, time.Now, Holder),
            ],
            time);
    }
}
