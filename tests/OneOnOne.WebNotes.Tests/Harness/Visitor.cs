using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>Somebody at a browser without scripts: follows links, fills in forms, and remembers everything that was answered.</summary>
internal sealed partial class Visitor(HttpClient http)
{
    private readonly List<string> _answers = [];

    /// <summary>Everything that this person was ever shown, headers and addresses included.</summary>
    public string Seen => string.Join('\n', _answers);

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path) => await KeepAsync(await http.GetAsync(path));

    public async Task<string> PageAsync(string path)
    {
        (HttpStatusCode status, string text) = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        return WebUtility.HtmlDecode(text);
    }

    /// <summary>Sends a form of a page, with the token that the page brings.</summary>
    public async Task<string> PostAsync(string path, string? handler, params (string Name, string Value)[] fields)
    {
        string page = await (await http.GetAsync(path)).Content.ReadAsStringAsync();
        List<KeyValuePair<string, string>> form = [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))];
        if (Token().Match(page) is { Success: true } token) form.Add(KeyValuePair.Create("__RequestVerificationToken", token.Groups[1].Value));
        var sent = await http.PostAsync(handler is null ? path : $"{path}?handler={handler}", new FormUrlEncodedContent(form));
        return WebUtility.HtmlDecode((await KeepAsync(sent)).Text);
    }

    public async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        (HttpStatusCode status, string text) = await KeepAsync(await http.SendAsync(request));
        return (status, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null);
    }

    public async Task<JsonNode> ApiAsync(HttpMethod method, string path, object? body = null)
    {
        (HttpStatusCode status, JsonNode? answer) = await SendAsync(method, path, body);
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, $"{method} {path}: {status} {answer}");
        return answer!;
    }

    public async Task<(HttpStatusCode Status, string Text)> PostRawAsync(string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await KeepAsync(await http.PostAsync(path, content));
    }

    private async Task<(HttpStatusCode Status, string Text)> KeepAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync();
        _answers.Add($"{response.RequestMessage!.RequestUri} {response.StatusCode} {response.Headers} {text}");
        return (response.StatusCode, text);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
