using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Cuts one line of a model file into tokens.</summary>
/// <remarks>
/// A <c>#</c> opens a comment at the start of a line or after a blank, and nowhere else: documentation ids contain it
/// (<c>M:System.String.#ctor</c>, <c>System#IDisposable#Dispose</c>).
/// </remarks>
internal sealed class ModelLexer
{
    private readonly string _line;
    private readonly int _offset;
    private readonly int _end;
    private int _at;

    /// <param name="line">The line without its line break.</param>
    /// <param name="offset">Where it begins in its file.</param>
    public ModelLexer(string line, int offset)
    {
        _line = line;
        _offset = offset;
        _end = EndOfStatement(line);
    }

    /// <summary>The next run of anything but blanks: a symbol's id.</summary>
    public ModelToken NextRun()
    {
        SkipBlanks();
        int start = _at;
        while (_at < _end && !char.IsWhiteSpace(_line[_at]))
        {
            _at++;
        }

        return Token(start == _at ? TokenKind.End : TokenKind.Word, start);
    }

    public ModelToken Next()
    {
        SkipBlanks();
        int start = _at;
        if (_at >= _end)
        {
            return Token(TokenKind.End, start);
        }

        char c = _line[_at];
        if (c == '-' && _at + 1 < _end && _line[_at + 1] == '>')
        {
            _at += 2;
            return Token(TokenKind.Mark, start);
        }

        if (char.IsDigit(c))
        {
            while (_at < _end && char.IsDigit(_line[_at]))
            {
                _at++;
            }

            return Token(TokenKind.Number, start);
        }

        if (!IsNamePart(c) && c != '@')
        {
            _at++;
            return Token(TokenKind.Mark, start);
        }

        _at++;
        while (_at < _end && IsNamePart(_line[_at]))
        {
            _at++;
        }

        return Token(TokenKind.Word, start);
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static int EndOfStatement(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
            {
                return i;
            }
        }

        return line.Length;
    }

    private void SkipBlanks()
    {
        while (_at < _end && char.IsWhiteSpace(_line[_at]))
        {
            _at++;
        }
    }

    private ModelToken Token(TokenKind kind, int start) =>
        new(kind, _line.Substring(start, _at - start), new TextSpan(_offset + start, _at - start));
}
