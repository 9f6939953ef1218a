using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace WebNotes.Disclosing;

/// <summary>Sends mail by SMTP; without a server it puts the mail in a folder, as the demonstration does.</summary>
public sealed class Post(IOptions<PostSettings> settings, IHostEnvironment host)
{
    public async Task SendAsync(MailMessage message)
    {
        using var client = new SmtpClient();
        if (settings.Value.Host is { Length: > 0 } server)
        {
            (client.Host, client.Port) = (server, settings.Value.Port);
        }
        else
        {
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = Directory.CreateDirectory(Path.Combine(host.ContentRootPath, settings.Value.Folder)).FullName;
        }

        await client.SendMailAsync(message);
    }
}

/// <summary>Where mail goes.</summary>
public sealed class PostSettings
{
    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    public string Folder { get; set; } = "App_Data/mail";
}
