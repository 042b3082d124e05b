#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

#region readme
using NodaTime;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

// An agreement of 24 months from 1 February 2023: the last day belongs to it. Twelve of its days were suspended.
var period = ValidityPeriod.Lasting(new LocalDate(2023, 2, 1), Term.OfMonths(24)).Value;
var inForce = period.ToDateSet().Except(DateSet.Between(new(2024, 6, 10), new(2024, 6, 21)));

// An applicant: a third of the sentence is served on 12 June 2024, and the assessment is known until the end of July.
var served = Window.From(new(2024, 6, 12));
var assessed = Window.Of(certain: DateSet.Until(new(2024, 7, 31)), possible: DateSet.All);
var mayJoin = Window.Of(inForce) & served & assessed;

foreach (var day in new LocalDate[] { new(2024, 6, 9), new(2024, 6, 22), new(2024, 8, 1), new(2025, 2, 1) })
{
    Console.WriteLine($"{IndonesianDate.Format(day)}: {mayJoin.At(day)}");
}

Console.WriteLine($"Dari hari apa: {IndonesianDate.Format(mayJoin.Certain.NextDayIn(new(2024, 6, 9))!.Value)}");
#endregion
