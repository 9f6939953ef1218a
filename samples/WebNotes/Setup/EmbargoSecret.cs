using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OneOnOne;

namespace WebNotes.Setup;

/// <summary>The secret that fixes how long each wait is, made once and kept under Data Protection.</summary>
public static class EmbargoSecret
{
    public static EmbargoKey Load(IDataProtectionProvider provider, string folder)
    {
        IDataProtector protector = provider.CreateProtector("WebNotes.EmbargoKey");
        string file = Path.Combine(folder, "embargo.key");
        if (!File.Exists(file)) File.WriteAllBytes(file, protector.Protect(RandomNumberGenerator.GetBytes(EmbargoKey.MinimumLength)));
        return new EmbargoKey(protector.Unprotect(File.ReadAllBytes(file)));
    }
}
