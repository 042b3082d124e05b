using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Json;

/// <content>Receipts of decisions.</content>
public static partial class PembinaanJson
{
    /// <summary>A receipt as JSON text; what is null, empty or false is left out.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="indented">Whether to write it over several lines, for people.</param>
    /// <returns>The text.</returns>
    public static string WriteReceipt(Receipt receipt, bool indented = false)
    {
        Guard.Against.Null(receipt);
        return JsonText.WriteText(ReceiptContracts.Receipt, receipt, indented);
    }

    /// <summary>A receipt from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The receipt, or every fault with its path: <see cref="JsonErrors"/> and errors of the values.</returns>
    public static DomainResult<Receipt> ReadReceipt(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read(ReceiptContracts.Receipt, json);
    }
}
