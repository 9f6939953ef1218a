using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>What a stranger writes to check a receipt: HMAC-SHA256 for the row, RFC 6962 (and RFC 9162, 2.1.3.2) for its place.</summary>
internal static class Rfc6962
{
    public static bool Verifies(JsonNode row)
    {
        byte[] commitment = HMACSHA256.HashData(Hex(row["salt"]), Hex(row["entry"]));
        if (!commitment.AsSpan().SequenceEqual(Hex(row["commitment"]))) return false;
        byte[] hash = SHA256.HashData([0, .. commitment]);
        long node = (long)row["index"]!;
        long last = (long)row["treeSize"]! - 1;
        foreach (JsonNode? step in row["path"]!.AsArray())
        {
            if (last == 0) return false;
            byte[] sibling = Hex(step);
            if ((node & 1) == 1 || node == last)
            {
                hash = SHA256.HashData([1, .. sibling, .. hash]);
                while ((node & 1) == 0 && node != 0) (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                hash = SHA256.HashData([1, .. hash, .. sibling]);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(Hex(row["root"]));
    }

    private static byte[] Hex(JsonNode? text) => Convert.FromHexString((string)text!);
}
