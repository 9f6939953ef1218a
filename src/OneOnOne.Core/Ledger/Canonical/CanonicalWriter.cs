using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace OneOnOne;

/// <summary>
/// Writes an entry so that equal entries have equal bytes and different entries different ones: every field is preceded by its
/// length (four bytes, big-endian), so that no two fields can be read as one or split elsewhere. The order of fields is fixed.
/// </summary>
internal sealed class CanonicalWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    internal void Number(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        Field(bytes);
    }

    internal void Code<TEnum>(TEnum value) where TEnum : struct, Enum => Number(Convert.ToInt64(value));

    internal void Id(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        Field(bytes);
    }

    /// <summary>The instant alone: an offset would tell where somebody was.</summary>
    internal void Instant(DateTimeOffset value) => Number(value.UtcTicks);

    internal void Tag(string ascii) => Field(Encoding.ASCII.GetBytes(ascii));

    internal void Person(PersonId person) => Id(person.Value);

    internal void People(PersonSet people)
    {
        Number(people.Count);
        foreach (PersonId person in people)
            Person(person);
    }

    internal void Codes<TEnum>(IReadOnlyCollection<TEnum> values) where TEnum : struct, Enum
    {
        Number(values.Count);
        foreach (TEnum value in values)
            Code(value);
    }

    internal byte[] ToArray() => _buffer.WrittenSpan.ToArray();

    private void Field(ReadOnlySpan<byte> bytes)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.GetSpan(4), bytes.Length);
        _buffer.Advance(4);
        _buffer.Write(bytes);
    }
}
