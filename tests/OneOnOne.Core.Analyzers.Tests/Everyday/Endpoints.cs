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

public sealed class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/check-ins/{id}", (int id, CheckIns all) => all.Find(id)); // ONE1002
        app.MapGet("/check-ins/{id}/text", (int id, CheckIns all) => all.Find(id).Worry); // ONE1002
        app.MapGet("/check-ins/{id}/json", (int id, CheckIns all) => Results.Ok(new { id, worry = all.Find(id).Worry })); // ONE1002
        app.MapGet("/check-ins/{id}/typed", (int id, CheckIns all) => TypedResults.Text(all.Find(id).Worry)); // ONE1002
        app.MapGet("/check-ins", async (HttpContext http, CheckIns all) =>
        {
            foreach (var c in all.All) await http.Response.WriteAsync(c.Worry + "\n"); // ONE1002
        });
        app.MapPost("/check-ins", (CheckIn c, ILogger<Endpoints> log, CheckIns all) =>
        {
            log.LogInformation("New check-in: {Worry}", c.Worry); // ONE1001
            all.Add(c);
            return Results.Created($"/check-ins/{c.Id}", null);
        });
        app.MapGet("/safe/{id}", (int id, CheckIns all) => new { id, all.Find(id).Worry.Length });
        app.MapGet("/safe/{id}/who", (int id, CheckIns all) => Results.Ok(all.Find(id).Who));
        app.MapGet("/safe/notes/{id:guid}", async (Guid id, INoteStore notes, DisclosureGate gate, HttpContext http) =>
        {
            var me = new PersonId(Guid.Parse(http.User.FindFirst("sub")!.Value));
            return await notes.FindAsync(new NoteId(id)) is { } note ? Results.Ok((await gate.ReadAsync(note, me)).Text) : Results.NotFound();
        });
        app.MapGet("/safe/count", (CheckIns all) => all.All.Count(c => c.Worry.Length > 0));
        app.MapDelete("/safe/{id}", (int id, CheckIns all, ILogger<Endpoints> log) => { log.LogInformation("Removed {Id}", id); return Results.NoContent(); });
    }

    public static void MapMore(WebApplication app, CheckIn first)
    {
        app.MapGet("/a", (CheckIn c) => c.Worry); // ONE1002
        app.MapGet("/b", () => first.Worry); // ONE1002
        app.MapGet("/c", (CheckIn c) => { return c.Worry; }); // ONE1002
        app.MapGet("/d", (CheckIn c) => "x" + c.Worry); // ONE1002
        app.MapGet("/e", (CheckIn c) => Task.FromResult(c.Worry)); // ONE1002
        app.MapGet("/f", async (CheckIn c) => { await Task.Yield(); return c.Worry; }); // ONE1002
        app.MapGet("/g", Ask); // ONE1002
        app.MapGet("/h", (CheckIn c) => new[] { c.Worry }); // ONE1002
        app.MapGet("/i", (CheckIn c) => c.Worry.Length.ToString());
        app.MapPost("/j", (CheckIn c) => c); // ONE1002
        app.MapGet("/k", (CheckIns all) => all.Find(1).Worry); // ONE1002
        app.MapGet("/l", (CheckIns all) => { var x = all.Find(1); return x.Worry; }); // ONE1002
        app.MapGet("/m", (CheckIns all) => all.All[0].Worry); // ONE1002
    }

    private static string Ask(CheckIn c) => c.Worry;
}
