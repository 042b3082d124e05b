namespace Pembinaan.Domain.Cohorts;

/// <summary>Evidence: what the rules of coverage found about one session on its day. Only they make it; a session is held on it.</summary>
public sealed record CoverageOfSession
{
    internal CoverageOfSession(CohortId cohort, int revision, SessionId session, LocalDate day, SubjectId subject, CoverageReceipt receipt)
    {
        Cohort = cohort;
        Revision = revision;
        Session = session;
        Day = day;
        Subject = subject;
        Receipt = receipt;
    }

    /// <summary>The cohort.</summary>
    public CohortId Cohort { get; }

    /// <summary>The revision of the cohort that was looked at.</summary>
    public int Revision { get; }

    /// <summary>The session.</summary>
    public SessionId Session { get; }

    /// <summary>Its day.</summary>
    public LocalDate Day { get; }

    /// <summary>Its subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>What was found.</summary>
    public CoverageReceipt Receipt { get; }

    /// <summary>Covered, blocked or not covered.</summary>
    public CoverageVerdict Verdict => Receipt.Verdict;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
