namespace Pembinaan.Domain.Json;

/// <summary>The JSON contracts of the library, one format for each root. Only this namespace knows JSON.</summary>
public static partial class PembinaanJson
{
    /// <summary>The newest schema version that this library reads and writes.</summary>
    public const int Schema = 1;
}
