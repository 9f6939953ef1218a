namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>What a sanitised statement gave away to a recipient: attributes, never its text.</summary>
internal sealed class StatementRow
{
    public long Id { get; init; }

    public required Guid Recipient { get; init; }

    public required string Confiders { get; init; }

    public required string[] Attributes { get; init; }

    public required DateTimeOffset At { get; init; }
}
