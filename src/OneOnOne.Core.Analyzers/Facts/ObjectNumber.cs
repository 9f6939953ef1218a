namespace OneOnOne.Analyzers.Facts;

/// <summary>How a body's objects are numbered: even for what the body makes, odd for what is there when it is entered.</summary>
internal static class ObjectNumber
{
    public static int For(int index, AbstractObject one) => (index << 1) | (one.Kind == ObjectKind.Made ? 0 : 1);

    public static int Index(int number) => number >> 1;

    public static bool ExistsAtEntry(int number) => (number & 1) != 0;
}
