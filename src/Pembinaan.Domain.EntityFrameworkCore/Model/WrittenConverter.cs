using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Numbers of offices and regions as their text.</summary>
internal sealed class WrittenConverter<T>() : ValueConverter<T, string>(v => v.ToString()!, v => WrittenConverter<T>.Of(v))
    where T : class, IParsable<T>
{
    private static T Of(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
