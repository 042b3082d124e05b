using Pembinaan.Domain.Json;
using Registry;

ErrorDefinition NoFile = new("HOST-IMPORT-FILE", "Berkas {file} tidak ditemukan.", "There is no file {file}.");
var builder = WebApplication.CreateBuilder(args);
#region services
builder.Services.AddDbContext<RegistryContext>(RegistryContext.Configure);
builder.Services.AddPembinaan();
builder.Services.AddOpenApi(document => document.AddPembinaan());
#endregion

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
Pages.Map(app);
var api = app.MapGroup("").ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(415)
    .ProducesProblem(422).ProducesProblem(500).ProducesProblem(503);
Agreements.Map(api.MapGroup("/agreements").WithTags("agreements"));
Agreements.MapAtFacilities(api.MapGroup("/facilities").WithTags("facilities"));
Cohorts.Map(api);

await using (var scope = app.Services.CreateAsyncScope())
{
    var db = scope.ServiceProvider.GetRequiredService<RegistryContext>();
    var ready = await db.PrepareAsync();
    if (ready.IsSuccess && app.Configuration["Import"] is { Length: > 0 } file && !db.Entries.Any())
    {
        var read = File.Exists(file) ? PembinaanJson.Dossiers.Read(await File.ReadAllTextAsync(file)) : NoFile.For("Import", Argument.Of("file", file));
        ready = DomainResult.All(read.IsSuccess ? await db.ImportAsync(read.Value) : read);
    }

    if (!ready.IsSuccess)
    {
        app.Logger.LogCritical("The database is not ready: {Errors}", string.Join(" ", ready.ValidationErrors.Select(e => e.Text.En)));
        return 1;
    }
}

await app.RunAsync();
return 0;
