namespace OneOnOne;

/// <summary>Asks the host's directory who fits.</summary>
internal sealed class AnonymitySets(IAttributeDirectory directory)
{
    internal async ValueTask<AnonymitySet> OfAsync(
        IEnumerable<SanitizingAttribute> attributes, PersonId recipient, CancellationToken cancellationToken)
    {
        AnonymitySet set = AnonymitySet.Anybody;
        foreach (SanitizingAttribute attribute in attributes)
        {
            if (await directory.GetPeopleAsync(attribute, cancellationToken).ConfigureAwait(false) is not { } people)
                return AnonymitySet.Unknown;
            set = set.Intersect(PersonSet.From(people.Where(person => person != recipient)));
        }
        return set;
    }
}
