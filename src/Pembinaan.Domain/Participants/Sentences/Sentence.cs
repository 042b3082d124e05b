using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>
/// A sentence as the court gave it and as it was changed since, with the dates that follow under a named counting. No date is stored that follows from the
/// calendar.
/// </summary>
/// <remarks>
/// Every change gives a new sentence. Fractions and release exist only while the sentence is of a fixed term: for life and death they are undefined, never a
/// date.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed partial record Sentence
{
    private readonly SentenceParts _parts;
    private readonly SentenceClock? _clock;

    internal Sentence(SentenceParts parts)
    {
        _parts = parts;
        _clock = SentenceClock.Of(parts);
    }

    /// <summary>The kind of sentence that the court imposed.</summary>
    public SentenceKind Imposed => _parts.Kind;

    /// <summary>
    /// The terms as the court worded them; several are served one after the other, further ones in the order of their <see cref="SentenceTerm.Since"/>, one
    /// without that day in its place (UU 20/2025 ps 344). For life and death only the further ones, served if imposed once it was commuted to a fixed term.
    /// </summary>
    public ValueList<SentenceTerm> Terms => _parts.Terms;

    /// <summary>The first day on which the sentence runs: that of the final judgment, or of its execution (UU 1/2023 ps 60).</summary>
    public LocalDate FirstDay => _parts.FirstDay;

    /// <summary>The detention that is taken off: before the sentence, and no day of it twice.</summary>
    public ValueList<DetentionCredit> Credits => _parts.Credits;

    /// <summary>
    /// The periods in which the sentence, or what replaces its fines, was not served: escape (UU 1/2023 ps 63), stay, conditional release that was revoked.
    /// </summary>
    public ValueList<ValidityPeriod> Interruptions => _parts.Interruptions;

    /// <summary>The remissions, revoked ones included, in the order of their grants.</summary>
    public ValueList<Remission> Remissions => _parts.Remissions;

    /// <summary>The commutations, in the order of their days.</summary>
    public ValueList<Commutation> Commutations => _parts.Commutations;

    /// <summary>The terms that replace fines.</summary>
    public ValueList<FineSubstitute> Fines => _parts.Fines;

    /// <summary>The dates that the authority gives, or null.</summary>
    public AuthorityDates? Authority => _parts.Authority;

    /// <summary>The kind of sentence after all commutations that are known.</summary>
    public SentenceKind Kind => _parts.Commutations.IsEmpty ? _parts.Kind : _parts.Commutations[^1].Kind;

    /// <summary>A sentence of a fixed term.</summary>
    /// <param name="term">The term as the court worded it.</param>
    /// <param name="firstDay">The first day on which it runs, inclusive.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Of(SentenceTerm term, LocalDate firstDay)
    {
        Guard.Against.Null(term);
        return new(new SentenceParts { Kind = SentenceKind.FixedTerm, FirstDay = Guard.Against.NotIso(firstDay), Terms = [term] });
    }

    /// <summary>A life sentence.</summary>
    /// <param name="firstDay">The first day on which it runs, inclusive.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Life(LocalDate firstDay) => new(new SentenceParts { Kind = SentenceKind.Life, FirstDay = Guard.Against.NotIso(firstDay) });

    /// <summary>A death sentence that awaits execution.</summary>
    /// <param name="firstDay">The first day after the judgment became final.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Death(LocalDate firstDay) => new(new SentenceParts { Kind = SentenceKind.Death, FirstDay = Guard.Against.NotIso(firstDay) });

    /// <summary>
    /// The same sentence with a further one served after it, from the end of the one before. Fractions are of both together; of conditional release the law
    /// says so (UU 1/2023 ps 72). Where that end came before the day of its judgment, it is served alone, from that day (UU 1/2023 ps 60), and the fines,
    /// credits and remissions before it belong to what is over; record it better as a sentence of its own.
    /// </summary>
    /// <param name="term">The further term.</param>
    /// <param name="since">The day of its judgment, from which it counts (<see cref="SentenceTerm.Since"/>); null where that is not known.</param>
    /// <returns>A new sentence.</returns>
    public Sentence FollowedBy(SentenceTerm term, LocalDate? since = null)
    {
        Guard.Against.Null(term);
        Guard.Against.NotIso(since ?? FirstDay, nameof(since));
        return new(_parts with { Terms = _parts.Terms.Add(since is null ? term : term with { Since = since }) });
    }

    /// <summary>The same sentence with detention taken off. A commuted term counts from the day that its decision states, without it.</summary>
    /// <param name="credit">The credit.</param>
    /// <returns>
    /// A new sentence, or <see cref="ParticipantErrors.CreditInsideSentence"/> if the detention does not end before the first day, or
    /// <see cref="ParticipantErrors.CreditOverlaps"/> if a day of it is credited already, wholly or in part.
    /// </returns>
    public DomainResult<Sentence> Crediting(DetentionCredit credit)
    {
        Guard.Against.Null(credit);
        return Of(_parts with { Credits = _parts.Credits.Add(credit) }, nameof(credit));
    }

    /// <summary>The same sentence with a term that replaces a fine.</summary>
    /// <param name="fine">The term, whether the fine is paid, since when that is known, and of a further judgment its day.</param>
    /// <returns>A new sentence.</returns>
    public Sentence WithFine(FineSubstitute fine)
    {
        Guard.Against.Null(fine);
        Guard.Against.Null(fine.Term, nameof(fine));
        Guard.Against.NotIso(fine.Since ?? FirstDay, nameof(fine));
        Guard.Against.NotIso(fine.ImposedOn ?? FirstDay, nameof(fine));
        return new(_parts with { Fines = _parts.Fines.Add(fine) });
    }

    /// <summary>The same sentence with a period in which it was not served.</summary>
    /// <param name="period">The period, both ends inclusive.</param>
    /// <returns>A new sentence, or <see cref="ParticipantErrors.InterruptionTooEarly"/>.</returns>
    public DomainResult<Sentence> Interrupted(ValidityPeriod period)
    {
        Guard.Against.Null(period);
        return Of(_parts with { Interruptions = _parts.Interruptions.Add(period) }, nameof(period));
    }

    /// <summary>The same sentence with a remission.</summary>
    /// <param name="remission">
    /// The remission, perhaps already revoked. The same one, by its identity, is taken once. One from before the sentence, or from a time in which it was for
    /// life or death, is kept and does not count; <see cref="Mismatches"/> tells it.
    /// </param>
    /// <returns>A new sentence.</returns>
    /// <exception cref="ArgumentException">Another remission of the sentence has the same identity.</exception>
    public Sentence Granted(Remission remission)
    {
        Guard.Against.Null(remission);
        if (remission.Id is { } id && Remissions.FirstOrDefault(r => r.Id == id) is { } held)
        {
            Guard.Against.Violation(held != remission, $"Another remission of the sentence has the identity {id}.", nameof(remission));
            return this;
        }

        return new(_parts with { Remissions = _parts.Remissions.Add(remission).OrderBy(static r => r.GrantedOn).ToValueList() });
    }

    /// <summary>
    /// The same sentence, commuted: death into life or a fixed term, life into a fixed term. From then on fractions, release and the rights that rest on them
    /// are those of the fixed term.
    /// </summary>
    /// <param name="commutation">The commutation.</param>
    /// <returns>
    /// A new sentence, or <see cref="ParticipantErrors.CommutationUnfit"/> if it is no such step, or the day is before the sentence or before an earlier
    /// commutation.
    /// </returns>
    public DomainResult<Sentence> Commuted(Commutation commutation)
    {
        Guard.Against.Null(commutation);
        return Of(_parts with { Commutations = Commutations.Add(commutation) }, nameof(commutation));
    }

    /// <summary>
    /// The same sentence with the authority's own dates, which win until something moves them: a remission, revocation, commutation, interruption or further
    /// term of a later day; the release also the payment of a fine.
    /// </summary>
    /// <param name="dates">The dates.</param>
    /// <returns>A new sentence.</returns>
    public Sentence Stated(AuthorityDates dates)
    {
        Guard.Against.Null(dates);
        dates.ThrowUnlessIso();
        return new(_parts with { Authority = dates });
    }

    /// <summary>The kind of sentence on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The kind that holds after the commutations up to that day.</returns>
    public SentenceKind KindOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var kind = Imposed;
        foreach (var commutation in Commutations)
        {
            kind = commutation.Day <= day ? commutation.Kind : kind;
        }

        return kind;
    }

    /// <summary>The sentence with only what was decided and stated by a day, so that history can be told.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>
    /// The sentence as it stood. An interruption counts from its first day, with the end that is known now; the payment of a fine from
    /// <see cref="FineSubstitute.Since"/>, a further term from <see cref="SentenceTerm.Since"/> and a fine beside it from
    /// <see cref="FineSubstitute.ImposedOn"/>, and always where that is not said.
    /// </returns>
    public Sentence KnownOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return KnownOn(day, Authority?.StatedOn <= day ? Authority : null);
    }

    private Sentence KnownOn(LocalDate day, AuthorityDates? authority) =>
        new(_parts with
        {
            Terms = Terms.Where((term, place) => place < _parts.Own || !(term.Since > day)).ToValueList(),
            Interruptions = Interruptions.Where(i => i.FirstDay <= day).ToValueList(),
            Remissions = Remissions.Select(r => r.On(day)).OfType<Remission>().ToValueList(),
            Commutations = Commutations.Where(c => c.Day <= day).ToValueList(),
            Fines = Fines.Where(f => !(f.ImposedOn > day)).Select(f => f.On(day)).ToValueList(),
            Authority = authority,
        });

    /// <summary>From which day a fraction counts as served.</summary>
    /// <param name="fraction">The fraction.</param>
    /// <param name="counting">How it is counted.</param>
    /// <param name="atLeast">What the fraction must at least amount to, such as nine months; or null.</param>
    /// <param name="reading">How the least is read: as it is worded, so that a shorter fraction never opens anything, or as the later of two days.</param>
    /// <returns>
    /// The date; undefined for life and death, too short where the fraction of the terms amounts to less than the least, not reached while an interruption has
    /// no end. A commuted sentence opens nothing before its commutation. Read as the later of two days, of a date that the authority gives for the fraction and
    /// the day on which the least is served, the later one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not one of the two.</exception>
    public SentenceDate ServedFrom(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast = null, LeastReading reading = LeastReading.Literal)
    {
        Guard.Against.Null(counting);
        Guard.Against.GreaterThan((uint)reading, (uint)LeastReading.LaterOfTheTwo, nameof(reading));
        return Running(counting)._clock is { } clock ? clock.ServedFrom(fraction, counting, atLeast, reading) : SentenceDate.Undefined;
    }

    /// <summary>
    /// The end of the sentence before any remission and without what replaces fines ("ekspirasi awal"). The authority's holds what was not served up to the day
    /// on which it was stated; an interruption that begins later moves it.
    /// </summary>
    /// <param name="counting">How it is counted.</param>
    /// <returns>The date; undefined for life and death.</returns>
    public SentenceDate InitialExpiry(SentenceCounting counting)
    {
        Guard.Against.Null(counting);
        return Running(counting)._clock is { } clock ? clock.InitialExpiry(counting) : SentenceDate.Undefined;
    }

    /// <summary>
    /// The day of release: the terms and what replaces fines after them, less remission and credited detention, with interruptions; never before the day on
    /// which a remission was granted or a fine paid that opens it, and no day of an escape.
    /// </summary>
    /// <param name="counting">How it is counted.</param>
    /// <returns>
    /// The date; undefined for life and death, not reached while an interruption has no end. While it is not known whether a fine is paid and the authority
    /// gives no date that still holds, it is unknown, and <see cref="SentenceDate.Earliest"/> and <see cref="SentenceDate.Latest"/> say between which days it
    /// lies.
    /// </returns>
    /// <example>
    /// Two years from 15 January 2024, nothing taken off:
    /// <code>
    /// var sentence = Sentence.Of(SentenceTerm.Of(years: 2), new LocalDate(2024, 1, 15));
    /// var release = sentence.Release(SentenceCounting.Practice).Day;                      // 15 January 2026
    /// var third = sentence.ServedFrom(Fraction.Third, SentenceCounting.Practice).Day;    // 11 September 2024: the day on which the right opens
    /// var days = sentence.RemainingOn(new(2026, 1, 1), SentenceCounting.Practice);       // 14
    /// </code>
    /// </example>
    public SentenceDate Release(SentenceCounting counting)
    {
        Guard.Against.Null(counting);
        return IsAnyJudgedLater() && _parts.HasOpenFine ? SentenceDate.Between(Paying(FinePayment.Paid, counting), Paying(FinePayment.Unpaid, counting))
            : Running(counting)._clock is { } clock ? clock.Release(counting)
            : SentenceDate.Undefined;
    }

    /// <summary>How many days of the sentence as it stood on a day are left on it, the day itself not counted; 0 from the release on.</summary>
    /// <param name="day">The day.</param>
    /// <param name="counting">How it is counted.</param>
    /// <returns>The days, or null if there is no date of release, or it is unknown and can come after the day.</returns>
    public int? RemainingOn(LocalDate day, SentenceCounting counting)
    {
        var asked = DateKey.Of(Guard.Against.NotIso(day));
        var release = AsOf(asked).Release(counting);
        return release.Day is { } last ? Math.Max(0, DayCount.Of(DateKey.Of(last)) - DayCount.Of(asked))
            : release.Latest <= day ? 0
            : null;
    }

    /// <summary>Where somebody should look: dates of the authority that differ, a remission that does not count, a term longer than the law allows.</summary>
    /// <param name="counting">How it is counted.</param>
    /// <returns>
    /// A warning for each date that differs, named <c>third</c>, <c>half</c>, <c>twoThirds</c>, <c>initialExpiry</c> or <c>release</c>;
    /// <c>credits</c> where a commuted term counts from a day after detention began; <c>remissions</c> where one does not count because it cannot have been
    /// granted on its day; <c>terms</c> where one is longer than
    /// <see cref="SentenceTerm.Longest"/> by the law of the first day, known from 2 January 2026 on, or is not served beside life or death; none if all agree.
    /// </returns>
    public ValueList<DomainError> Mismatches(SentenceCounting counting) => new[]
    {
        TermTooLong(),
        Terms.Skip(_parts.Own).All(_parts.Follows) ? null : ParticipantErrors.TermNotServed.Warning("terms"),
        _parts.CountsWithoutCredit ? ParticipantErrors.CreditNotCounted.Warning("credits") : null,
        Remissions.All(_parts.CanBeGranted) ? null : ParticipantErrors.RemissionNotCounted.Warning("remissions"),
        ServedFrom(Fraction.Third, counting).Warning("third"),
        ServedFrom(Fraction.Half, counting).Warning("half"),
        ServedFrom(Fraction.TwoThirds, counting).Warning("twoThirds"),
        InitialExpiry(counting).Warning("initialExpiry"),
        Release(counting).Warning("release"),
    }.OfType<DomainError>().ToValueList();

    /// <summary>
    /// What the release was from which day on, as remissions, revocations, commutations, interruptions, further terms, payments of fines and statements came;
    /// nothing is lost.
    /// </summary>
    /// <param name="counting">How it is counted.</param>
    /// <returns>The timeline, from the first day of the sentence.</returns>
    public Timeline<SentenceDate> ReleaseHistory(SentenceCounting counting)
    {
        Guard.Against.Null(counting);
        var history = Timeline<SentenceDate>.Empty.From(FirstDay, KnownOn(FirstDay).Release(counting));
        foreach (var day in ChangeDays().Select(DateKey.ToDate).Append(Authority?.StatedOn ?? FirstDay).Where(d => d > FirstDay).Distinct().Order())
        {
            history = history.From(day, KnownOn(day).Release(counting));
        }

        return history;
    }

    /// <summary>
    /// Whether what was imposed is at least a length and less than another, each laid from the first day. Life and death are longer than each.
    /// </summary>
    internal bool IsImposedWithin(SentenceTerm? atLeast, SentenceTerm? lessThan, SentenceCounting counting)
    {
        var length = Imposed == SentenceKind.FixedTerm ? LaidOut(Terms.AsSpan(), counting) : int.MaxValue;
        return (atLeast is null || length >= LaidOut([atLeast], counting))
            && (lessThan is null || (length != int.MaxValue && length < LaidOut([lessThan], counting)));
    }

    /// <summary>Whether a term of those imposed is at least a length and less than another; life and death are longer than each.</summary>
    internal bool HasTermWithin(SentenceTerm? atLeast, SentenceTerm? lessThan) =>
        Imposed == SentenceKind.FixedTerm
            ? Terms.Any(t => Of(t, FirstDay).IsImposedWithin(atLeast, lessThan, SentenceCounting.Practice))
            : lessThan is null;

    private DomainError? TermTooLong() =>
        Imposed == SentenceKind.FixedTerm
        && SentenceTerm.Longest.TryOn(FirstDay, out var longest)
        && HasTermWithin(SentenceTerm.Of(longest.Value.Years, longest.Value.Months, longest.Value.Days + 1), null)
            ? ParticipantErrors.TermTooLong.Warning("terms", Argument.Of("highest", longest.Value))
            : null;

    private int LaidOut(ReadOnlySpan<SentenceTerm> terms, SentenceCounting counting) =>
        SentenceLengths.EndOf(terms, DayCount.Of(DateKey.Of(FirstDay)), counting.FractionMonths, counting.Years) is { } end ? end : int.MaxValue;

    /// <summary>A sentence of parts, or the first thing that is wrong with them.</summary>
    internal static DomainResult<Sentence> Of(SentenceParts parts, string? field) =>
        parts.Fault(field) is { } fault ? DomainResult<Sentence>.Failure(fault)
            : new Sentence(parts with { Remissions = parts.Remissions.OrderBy(static r => r.GrantedOn).ToValueList() });

    /// <inheritdoc/>
    /// <remarks>Only the kind: a sentence is personal.</remarks>
    public override string ToString() => $"sentence ({Kind})";

    /// <summary>The same with one of its remissions revoked, or the error that there is none.</summary>
    internal DomainResult<Sentence> Revoked(Remission? remission, LocalDate day, string field) => Guard.Against.NotIso(day) is var from && remission is null
        ? ParticipantErrors.RemissionNotFound.For(field)
        : remission
            .Revoked(from)
            .Map(revoked => new Sentence(_parts with { Remissions = Remissions.Select(r => ReferenceEquals(r, remission) ? revoked : r).ToValueList() }));
}
