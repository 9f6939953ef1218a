namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>The wrapped data key of one note, or the memory that it was destroyed.</summary>
internal sealed class ContentKeyRow
{
    public required Guid Note { get; init; }

    /// <summary>The key, wrapped; <see langword="null"/> once it is destroyed.</summary>
    public byte[]? Wrapped { get; set; }
}
