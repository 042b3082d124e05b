using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Facilities;

/// <summary>What is wrong with numbers, lists and hours of events in itself, whatever the state.</summary>
internal static class FacilityFaults
{
    internal static IEnumerable<DomainError> Below(int number, int least, string field) =>
        number < least ? [FacilityErrors.NumberOutOfRange.For(field, Argument.Of("number", number), Argument.Of("least", least))] : [];

    internal static IEnumerable<DomainError> NothingIn(bool isEmpty, string field) =>
        isEmpty ? [FacilityErrors.NothingNamed.For(field, Argument.Of("field", FieldNames.Of(field)))] : [];

    internal static IEnumerable<DomainError> Of(Booking booking) =>
        booking.End > booking.Start
            ? Below(booking.People, 1, "people")
            :
            [
                FacilityErrors.SpaceHours.For(
                    "end",
                    Argument.Of("start", BookingBook.Clock(booking.Start)),
                    Argument.Of("end", BookingBook.Clock(booking.End))
                ),
                .. Below(booking.People, 1, "people"),
            ];
}
