namespace Pembinaan.Domain.Json;

/// <summary>One of several kinds, told apart by the member <c>kind</c>.</summary>
internal static class JsonUnionContract
{
    internal const string Kind = "kind";

    internal static readonly LocalisedText Expected = new("objek dengan bidang \"kind\"", "an object with a member \"kind\"");
}
