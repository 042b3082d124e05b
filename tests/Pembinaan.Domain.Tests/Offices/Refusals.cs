using System.Reflection;

namespace Pembinaan.Domain.Tests.Offices;

/// <summary>What a result answers, in one line: code, field and both texts of each error or warning.</summary>
internal static class Refusals
{
    public static string Of(IDomainResult result) => string.Join("; ", (result.IsSuccess ? result.Warnings : result.ValidationErrors).Select(e => $"{e.ErrorCode} ({e.Identifier}{(result.IsSuccess ? ", warning" : "")}): {e.Text.Id} | {e.Text.En}"));

    public static IEnumerable<string> CodesIn(params Type[] catalogues) => catalogues
        .SelectMany(static c => c.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Select(static p => p.GetValue(null))
        .OfType<ErrorDefinition>()
        .Select(static d => d.Code);
}
