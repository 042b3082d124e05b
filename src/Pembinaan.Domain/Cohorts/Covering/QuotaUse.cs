using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What cohorts that are not handed in used of an agreement's quotas in a year.</summary>
/// <param name="Unit">People or sessions.</param>
/// <param name="Year">The calendar year; a quota for the whole term adds the years up.</param>
/// <param name="Amount">How many participants or sessions, as the quota counts; not negative.</param>
/// <param name="Subject">The subject; null if it is not known, and then a quota for one subject does not count it.</param>
internal sealed record QuotaUse(QuotaUnit Unit, int Year, int Amount, SubjectId? Subject = null)
{
    /// <summary>How many; not negative.</summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public int Amount
    {
        get;
        init => field = Checked(value);
    } = Checked(Amount);

    private static int Checked(int amount)
    {
        Guard.Against.Negative(amount);
        return amount;
    }
}
