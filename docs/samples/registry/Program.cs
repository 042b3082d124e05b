using Pembinaan.Domain.Json;
using Registry;

ErrorDefinition NoFile = new("HOST-IMPORT-FILE", "Berkas {file} tidak ditemukan.", "There is no file {file}.");
var builder = WebApplication.CreateBuilder(args);
#region services
builder.Services.AddDbContextPool<RegistryContext>(RegistryContext.Configure);
builder.Services.AddPembinaan();
builder.Services.AddOpenApi(document => document.AddPembinaan());
#endregion

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
Pages.Map(app);
Agreements.Map(app.MapGroup("/agreements").WithTags("agreements"));
Agreements.MapAtFacilities(app.MapGroup("/facilities").WithTags("facilities"));
Cohorts.Map(app);

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
