using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which names a file and each of its members may mention. Made once a tree, and kept for as long as the tree is: typing in
/// one file leaves those of the others as they are.</summary>
internal sealed class FileIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileIndex> s_known = new();

    private readonly SyntaxTree _tree;
    private readonly SourceText _text;
    private ImmutableArray<DeclarationUnit> _units;

    private FileIndex(SyntaxTree tree)
    {
        _tree = tree;
        _text = tree.GetText();
        Identifiers = new IdentifierSet(_text, new TextSpan(0, _text.Length));
    }

    public IdentifierSet Identifiers { get; }

    public static FileIndex Of(SyntaxTree tree) => s_known.GetValue(tree, one => new FileIndex(one));

    /// <summary>The file in pieces, in the order of its text.</summary>
    public ImmutableArray<DeclarationUnit> Units(CancellationToken cancellation)
    {
        if (_units.IsDefault)
        {
            ImmutableArray<DeclarationUnit>.Builder units = ImmutableArray.CreateBuilder<DeclarationUnit>();
            var root = (CompilationUnitSyntax)_tree.GetRoot(cancellation);
            if (root.Members.OfType<GlobalStatementSyntax>().ToList() is [var first, ..] statements)
            {
                units.Add(new DeclarationUnit(root, TextSpan.FromBounds(first.SpanStart, statements[statements.Count - 1].Span.End), _text));
            }

            Add(root.Usings, units);
            Add(root.Members, units);
            ImmutableInterlocked.InterlockedInitialize(ref _units, units.ToImmutable());
        }

        return _units;
    }

    // What brings a type's members or another name for it into the file.
    private void Add(SyntaxList<UsingDirectiveSyntax> usings, ImmutableArray<DeclarationUnit>.Builder units)
    {
        foreach (UsingDirectiveSyntax one in usings)
        {
            if (one.Alias is not null || one.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            {
                units.Add(new DeclarationUnit(one, one.Span, _text));
            }
        }
    }

    private void Add(SyntaxList<MemberDeclarationSyntax> members, ImmutableArray<DeclarationUnit>.Builder units)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Add(space.Usings, units);
                    Add(space.Members, units);
                    break;
                case TypeDeclarationSyntax type:
                    int end = type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.Span.End : type.OpenBraceToken.SpanStart;
                    units.Add(new DeclarationUnit(type, TextSpan.FromBounds(type.SpanStart, Math.Max(type.SpanStart, end)), _text));
                    Add(type.Members, units);
                    break;
                case not (GlobalStatementSyntax or EnumDeclarationSyntax):
                    units.Add(new DeclarationUnit(member, member.Span, _text));
                    break;
            }
        }
    }
}
