using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Terms of art as their code.</summary>
internal sealed class CodedConverter<T>() : ValueConverter<T, string>(v => v.Code, v => CodedConverter<T>.Of(v))
    where T : class, ICoded<T>
{
    private static T Of(string code) => T.Parse(code, CultureInfo.InvariantCulture);
}
