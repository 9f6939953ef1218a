using System.Reflection;
using OneOnOne.Annotations;
using OneOnOne.Tests.Shared;

namespace OneOnOne.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly Core = typeof(Note).Assembly;

    [Fact]
    public Task The_public_API_changes_on_purpose_only() => Verifier.Verify(PublicApi.Print(Core));

    /// <summary>
    /// Invariant 1. Everything public that gives text or bytes stands in this list, which was read by hand: a new line is a possible
    /// third door, and must be looked at before it is accepted.
    /// </summary>
    [Fact]
    public Task I01_members_that_give_text_are_known_one_by_one() => Verifier.Verify(string.Join('\n', PublicApi.MembersThatGiveText(Core)));

    [Fact]
    public void I01_content_has_no_accessor_to_its_text()
    {
        IEnumerable<MemberInfo> giving = typeof(NoteContent).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(member => PublicApi.GivesText(member) && member.DeclaringType == typeof(NoteContent));
        Assert.Equal(["Seal", "ToString"], giving.Select(member => member.Name).Order());
        Assert.NotNull(typeof(NoteContent).GetMethod(nameof(NoteContent.Seal))!.GetCustomAttribute<SealsContentAttribute>());
    }

    [Fact]
    public void I01_there_are_two_doors()
    {
        (string, object?)[] doors =
        [
            .. from type in Core.GetExportedTypes()
               from property in type.GetProperties()
               where PublicApi.IsText(property.PropertyType)
               let audience = property.GetCustomAttribute<ConfidentialAttribute>()?.Audience
               let releases = property.GetCustomAttribute<ReleasesContentAttribute>()
               where audience is not null || releases is not null
               select ($"{type.Name}.{property.Name}", (object?)audience),
        ];
        Assert.Equal([("Disclosure.Text", null), ("ParticipantView.Text", Audience.Participant)], doors.Order());
        Assert.Empty(typeof(Disclosure).GetConstructors());
        Assert.Empty(typeof(ParticipantView).GetConstructors());
    }

    [Fact]
    public void The_annotations_that_the_analyzers_read_are_where_the_contract_says()
    {
        Assert.NotNull(typeof(NoteContent).GetCustomAttribute<ConfidentialAttribute>());
        Assert.NotNull(typeof(NoteContent).GetConstructor([typeof(string)])!.GetParameters()[0].GetCustomAttribute<ConfidentialAttribute>());
        Assert.NotNull(typeof(DisclosureConsent).GetMethod(nameof(DisclosureConsent.Permits))!.GetCustomAttribute<ConsentGuardAttribute>());
        Assert.NotNull(typeof(DisclosureGate).GetMethod(nameof(DisclosureGate.TryExerciseAsync))!.GetCustomAttribute<ConsentGuardAttribute>());
    }

    [Fact]
    public void Content_is_a_sealed_class_and_no_record()
    {
        Assert.True(typeof(NoteContent) is { IsClass: true, IsSealed: true });
        Assert.Null(typeof(NoteContent).GetMethod("<Clone>$"));
    }

    [Fact]
    public void Core_depends_on_the_base_library_and_the_abstractions_of_injection_alone() =>
        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions"],
            Core.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal)));
}
