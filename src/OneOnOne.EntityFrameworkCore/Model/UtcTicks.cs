using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OneOnOne.EntityFrameworkCore.Model;

/// <summary>
/// A time as a number. SQLite cannot order times with offsets, and PostgreSQL rounds them to microseconds, so that an event could come
/// back as earlier than the one before it.
/// </summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
