using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using System.Data.Common;
using OneOnOne;

namespace Everyday;

public sealed class StoresOfTheTeam(IMemoryCache cache, IDistributedCache far, DbConnection db)
{
    public void Set(Retro retro) => cache.Set(retro.Id, retro.Mood); // ONE1006
    public Task Far(Retro retro) => far.SetStringAsync(retro.Id.ToString(), retro.Mood); // ONE1006
    public string? Create(Retro retro) => cache.GetOrCreate(retro.Id, e => retro.Mood); // ONE1006
    public void Sql(Retro retro)
    {
        using var c = db.CreateCommand();
        c.CommandText = $"insert into retro(mood) values ('{retro.Mood}')"; // ONE1006
        c.ExecuteNonQuery();
    }
    public void Param(Retro retro)
    {
        using var c = db.CreateCommand();
        c.CommandText = "insert into retro(mood) values (@m)";
        var p = c.CreateParameter();
        p.ParameterName = "m";
        p.Value = retro.Mood; // ONE1006
        c.Parameters.Add(p);
        c.ExecuteNonQuery();
    }
    public void Entry(Retro retro) { using var e = cache.CreateEntry("x"); e.Value = retro.Mood; } // ONE1006
    public void Key(Retro retro) => cache.TryGetValue("mood:" + retro.Mood, out _);

    public void SafeScore(Retro retro) => cache.Set(retro.Id, retro.Score);
    public void SafeTeam(Retro retro) => far.SetString("t", retro.Team);
    public void SafeGet(Retro retro) { retro.Mood = cache.Get<string>(retro.Id) ?? ""; }
    public void SafeExpire(Retro retro) => cache.Set("k", retro.Mood.Length, TimeSpan.FromMinutes(retro.Score));
    public void SafeSql(Retro retro) { using var c = db.CreateCommand(); c.CommandText = $"delete from retro where id = '{retro.Id}'"; c.ExecuteNonQuery(); }
}
