using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication.Cookies;
using WebNotes.Api;
using WebNotes.Concerns;
using WebNotes.Disclosing;
using WebNotes.Meetings;
using WebNotes.People;
using WebNotes.Setup;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.AddStorage();
builder.Services.Configure<PostSettings>(builder.Configuration.GetSection("Mail"));
builder.Services.AddScoped<Staff>();
builder.Services.AddScoped<Calendar>();
builder.Services.AddScoped<Agendas>();
builder.Services.AddScoped<Reading>();
builder.Services.AddScoped<Telling>();
builder.Services.AddScoped<AgreedWords>();
builder.Services.AddScoped<SeriousMatters>();
builder.Services.AddSingleton<Post>();
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.LoginPath = "/SignIn";
    options.Cookie.SameSite = SameSiteMode.Strict;
    // A program is told that it is not signed in; a person is shown where to.
    options.Events.OnRedirectToLogin = context =>
    {
        if (context.Request.Path.StartsWithSegments("/api")) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    };
});
builder.Services.AddAuthorization();
// A program that calls the API names a topic or a purpose, as a person does.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
builder.Services.AddRazorPages(options =>
{
    options.Conventions.AuthorizeFolder("/");
    options.Conventions.AllowAnonymousToPage("/SignIn");
    options.Conventions.AllowAnonymousToPage("/Error");
    options.Conventions.AllowAnonymousToPage("/Missing");
}).AddMvcOptions(options => options.ModelBinderProviders.Insert(0, new NoteContentBinder()));

WebApplication app = builder.Build();
await app.PrepareStorageAsync();
if (!app.Environment.IsDevelopment()) app.UseExceptionHandler("/Error");
app.UseStatusCodePagesWithReExecute("/Missing");
app.UseStaticFiles();
app.UseAuthentication();
app.UseAuthorization();
app.MapRazorPages();
app.MapNotes();
app.MapConsents();
app.MapLedger();
await app.RunAsync();
