namespace Pembinaan.Domain.Cohorts;

/// <summary>Takes the lines of a sheet; a value type, so that a hundred thousand lines are read without a call through an interface.</summary>
internal interface IAttendanceReader
{
    /// <summary>One line, corrections included.</summary>
    void Take(int place, int attended, int excused);
}
