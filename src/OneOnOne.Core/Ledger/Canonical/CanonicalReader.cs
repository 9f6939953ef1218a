using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace OneOnOne;

/// <summary>
/// Reads what <see cref="CanonicalWriter"/> wrote, and nothing else: any other bytes give one exception, which repeats none of them.
/// </summary>
internal ref struct CanonicalReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    internal static FormatException Malformed() => new("These bytes are not the canonical form of a ledger entry.");

    internal long Number() => BinaryPrimitives.ReadInt64BigEndian(Field(8));

    internal TEnum Code<TEnum>() where TEnum : struct, Enum
    {
        long number = Number();
        TEnum value = (TEnum)Enum.ToObject(typeof(TEnum), number);
        // ToObject drops high bits; without the second look two different byte strings would read as one entry.
        return Enum.IsDefined(value) && Convert.ToInt64(value) == number ? value : throw Malformed();
    }

    internal Guid Id() => new(Field(16), bigEndian: true);

    internal DateTimeOffset Instant()
    {
        long ticks = Number();
        return ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : throw Malformed();
    }

    internal string Tag() => Encoding.ASCII.GetString(Field());

    internal int Version()
    {
        long number = Number();
        return number is >= 1 and <= int.MaxValue ? (int)number : throw Malformed();
    }

    internal PersonId Person()
    {
        Guid id = Id();
        return id == Guid.Empty ? throw Malformed() : new PersonId(id);
    }

    internal PersonSet People()
    {
        PersonId[] people = new PersonId[Count()];
        for (int i = 0; i < people.Length; i++)
            people[i] = Person();
        return PersonSet.Create(people);
    }

    internal ImmutableArray<TEnum> Codes<TEnum>() where TEnum : struct, Enum
    {
        var codes = ImmutableArray.CreateBuilder<TEnum>(Count());
        for (int i = 0; i < codes.Capacity; i++)
            codes.Add(Code<TEnum>());
        return codes.MoveToImmutable();
    }

    /// <summary>Every item takes at least its length prefix; a count beyond that is not worth allocating for.</summary>
    private int Count()
    {
        long count = Number();
        return count >= 0 && count <= _rest.Length / 4 ? (int)count : throw Malformed();
    }

    private ReadOnlySpan<byte> Field(int length)
    {
        ReadOnlySpan<byte> field = Field();
        return field.Length == length ? field : throw Malformed();
    }

    private ReadOnlySpan<byte> Field()
    {
        if (_rest.Length < 4)
            throw Malformed();
        int length = BinaryPrimitives.ReadInt32BigEndian(_rest);
        if (length < 0 || length > _rest.Length - 4)
            throw Malformed();
        ReadOnlySpan<byte> field = _rest.Slice(4, length);
        _rest = _rest[(4 + length)..];
        return field;
    }
}
