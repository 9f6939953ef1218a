using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;
using System.Net.Http.Json;

namespace Everyday;

public sealed class CheckIn { public int Id { get; set; } public string Who { get; set; } = ""; [Confidential] public string Worry { get; set; } = ""; }
public sealed record CheckInDto(int Id, string Who, string Worry);
public sealed class CheckIns
{
    private readonly List<CheckIn> _all = [];
    public IReadOnlyList<CheckIn> All => _all;
    public CheckIn Find(int id) => _all.Single(c => c.Id == id);
    public void Add(CheckIn c) => _all.Add(c);
}

[ApiController, Route("api/[controller]")]
public sealed class CheckInsController(CheckIns all, ILogger<CheckInsController> log, DisclosureGate gate) : ControllerBase
{
    [HttpGet("{id}")] public ActionResult<CheckIn> Get(int id) => all.Find(id); // ONE1002
    [HttpGet] public IEnumerable<CheckInDto> List() => all.All.Select(c => new CheckInDto(c.Id, c.Who, c.Worry)); // ONE1002
    [HttpGet("{id}/ok")] public IActionResult Fine(int id)
    {
        var c = all.Find(id);
        return Ok(new CheckInDto(c.Id, c.Who, c.Worry)); // ONE1002
    }
    [HttpPost] public IActionResult Post(CheckIn c)
    {
        if (c.Worry.Length > 500) return BadRequest($"Too long: {c.Worry}"); // ONE1002
        if (c.Who.Length == 0) { ModelState.AddModelError("who", "No one said: " + c.Worry); return ValidationProblem(ModelState); } // ONE1002
        HttpContext.Session.SetString("last", c.Worry); // ONE1006
        Response.Cookies.Append("last", c.Worry); // ONE1002
        Response.Headers["X-Last"] = c.Worry; // ONE1002
        log.LogDebug("posted {@CheckIn}", c); // ONE1001
        return RedirectToAction(nameof(Get), new { id = c.Id });
    }
    [HttpGet("{id}/problem")] public IActionResult Bad(int id) => Problem(detail: all.Find(id).Worry); // ONE1002
    [HttpGet("{id}/file")] public IActionResult Download(int id) => File(System.Text.Encoding.UTF8.GetBytes(all.Find(id).Worry), "text/plain"); // ONE1002
    [HttpGet("{id}/redirect")] public IActionResult Search(int id) => Redirect("https://search.example/?q=" + Uri.EscapeDataString(all.Find(id).Worry)); // ONE1002

    [HttpGet("safe/{id}")] public ActionResult<string> Who(int id) => all.Find(id).Who;
    [HttpGet("safe")] public IEnumerable<CheckInDto> Bare() => all.All.Select(c => new CheckInDto(c.Id, c.Who, ""));
    [HttpGet("safe/{id}/len")] public IActionResult Length(int id) => Ok(new { length = all.Find(id).Worry.Length });
    [HttpGet("safe/{id}/missing")] public IActionResult Missing(int id) => all.All.Any(c => c.Worry.Contains("x")) ? NotFound() : BadRequest("no");
    [HttpGet("safe/note/{id:guid}")] public async Task<ActionResult<string>> Note(Guid id, [FromServices] INoteStore notes, PersonId me)
    {
        var note = await notes.FindAsync(new NoteId(id));
        return note is null ? NotFound() : (await gate.ReadAsync(note, me)).Text;
    }
}

public sealed class Team(CheckIns all) : Hub
{
    public Task Say(int id) => Clients.All.SendAsync("worry", all.Find(id).Worry); // ONE1002
    public Task Group(int id) => Clients.Group("team").SendAsync("worry", new { all.Find(id).Worry }); // ONE1002
    public string Ask(int id) => all.Find(id).Worry; // ONE1002
    public Task SafeSay(int id) => Clients.All.SendAsync("changed", id);
    public Task SafeWho(int id) => Clients.Caller.SendAsync("who", all.Find(id).Who);
}

public sealed class Digest(CheckIns all, IHttpClientFactory http, ILogger<Digest> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var client = http.CreateClient();
        foreach (var c in all.All)
        {
            await client.PostAsJsonAsync("https://chat.example/hook", new { text = c.Worry }, stoppingToken); // ONE1002
            using (log.BeginScope("{Who}", c.Who)) log.LogInformation("sent");
            try { await client.GetStringAsync("https://x.example/" + c.Id, stoppingToken); }
            catch (HttpRequestException e) { log.LogError(e, "failed for {Who}: {Worry}", c.Who, c.Worry); } // ONE1001
        }
    }
}

public sealed class Oops(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, CheckIns all)
    {
        try { await next(http); }
        catch (InvalidOperationException)
        {
            http.Response.StatusCode = 500;
            await http.Response.WriteAsJsonAsync(new ProblemDetails { Title = "Oops", Detail = all.All[0].Worry }); // ONE1002
        }
    }
}

public sealed class Tags(CheckIns all) : ViewComponent
{
    public string Invoke(int id) => all.Find(id).Worry; // ONE1002
    public int SafeInvoke(int id) => all.Find(id).Worry.Length;
}
