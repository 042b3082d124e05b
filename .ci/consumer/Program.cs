using Ardalis.Result;
using Host;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Time;

var period = ValidityPeriod.Lasting(new LocalDate(2023, 2, 1), Term.OfMonths(24)).Value;
foreach (var day in new LocalDate[] { new(2023, 1, 31), new(2023, 2, 1), new(2025, 1, 31), new(2025, 2, 1) })
{
    Console.WriteLine($"{IndonesianDate.Format(day)}: {(period.Contains(day) ? "berlaku" : "tidak berlaku")}");
}

Console.WriteLine(period.In(Language.English));
Console.WriteLine(ValidityPeriod.Between(new(2025, 5, 8), new(2025, 5, 7)).ValidationErrors[0].Text.En);

// The host's mapping takes the library's results as they are.
Result<ValidityPeriod> inverted = ValidityPeriod.Between(new(2025, 5, 8), new(2025, 5, 7));
Console.WriteLine(Mapping.Told(inverted));
Console.WriteLine(Mapping.Told(ValidityPeriod.Between(new(2025, 5, 7), new(2025, 5, 7))));
Console.WriteLine(inverted.IsInvalid());
