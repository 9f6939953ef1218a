using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A member that other assemblies can see and that gives them content, without a word of that in its declaration.</summary>
/// <param name="member">The method, property, field or by-reference parameter that needs the annotation.</param>
/// <param name="content">What it gives, and how that came there.</param>
/// <param name="isStored">Whether content is put into it, rather than returned by it.</param>
internal sealed class ExposedMember(ISymbol member, Flow content, bool isStored)
{
    public ISymbol Member { get; } = member;

    public Flow Content { get; } = content;

    public bool IsStored { get; } = isStored;

    /// <summary>Whether all of it was opened for a participant; one part that was not makes the whole closed.</summary>
    public bool IsForParticipant => Content.Origin.Label == Label.Participant;
}
