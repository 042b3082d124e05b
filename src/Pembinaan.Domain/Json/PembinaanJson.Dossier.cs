using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.Json;

/// <content>Whole documents.</content>
public static partial class PembinaanJson
{
    /// <summary>A document of several roots as JSON text.</summary>
    /// <param name="dossier">The document.</param>
    /// <param name="indented">Whether to write it over several lines, for people.</param>
    /// <returns>The text.</returns>
    public static string WriteDossier(Dossier dossier, bool indented = true)
    {
        Guard.Against.Null(dossier);
        return JsonText.WriteText(DossierContracts.Dossier, dossier, indented);
    }

    /// <summary>A document of several roots from JSON text. Nothing is half-read: either all of it is good, or every fault is told with its path.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The document, or every fault: <see cref="JsonErrors"/>, <see cref="DossierErrors"/>, errors of journals, and errors of the values.</returns>
    public static DomainResult<Dossier> ReadDossier(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read(DossierContracts.Dossier, json);
    }
}
