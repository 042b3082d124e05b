using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Numbers of certificates in capitals, as which the database compares them; the journal keeps them as they were written.</summary>
internal sealed class NumberConverter() : ValueConverter<CertificateNumber, string>(n => n.Value.ToUpperInvariant(), v => CertificateNumber.From(v));
