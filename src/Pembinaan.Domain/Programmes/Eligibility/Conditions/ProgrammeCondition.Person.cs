using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <content>What is asked of the person and of the place.</content>
public abstract partial record ProgrammeCondition
{
    /// <summary>The age lies between two ages: "at most 55" ends the day before the 56th birthday.</summary>
    /// <param name="from">The lower age in whole years, inclusive.</param>
    /// <param name="upTo">The upper age in whole years, inclusive; not below the lower one, at most 150.</param>
    /// <param name="leapDay">The birthday of those born on 29 February: 28 February (the default) or 1 March.</param>
    /// <param name="on">The day on which the age counts: the day decided for (the default), the start of the programme or the arrival at the facility.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition AgeBetween(
        int from,
        int upTo,
        LeapDayBirthday leapDay = LeapDayBirthday.TwentyEighthOfFebruary,
        AgeReference on = AgeReference.DayDecidedFor
    ) =>
        new AgeBetween(from, upTo, leapDay, on);

    /// <summary>The domicile lies in one of several regions.</summary>
    /// <param name="regions">The codes of the regions, at least one; "36.04" takes in "36.04.12".</param>
    /// <param name="name">What they are called together in sentences, for example "Kabupaten Serang", not blank; null to print the codes.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition DomicileIn(ValueList<RegionCode> regions, string? name = null) => new DomicileIn(regions, name);

    /// <summary>At least a level of education is completed.</summary>
    /// <param name="level">The lowest accepted level.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition EducationAtLeast(EducationLevel level)
    {
        Guard.Against.Null(level);
        return new EducationAtLeast(level);
    }

    /// <summary>There is already a skill or a certificate in one of several subjects.</summary>
    /// <param name="subjects">The subjects, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition HasSkill(ValueList<SubjectId> subjects) => new HasSkill(subjects);

    /// <summary>A subject of the programme is among the assessed interests.</summary>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition IsInterested() => new IsInterested();

    /// <summary>The person agrees to take part.</summary>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition IsWilling() => new IsWilling();

    /// <summary>The legal status on the day is one of several.</summary>
    /// <param name="statuses">The accepted ones, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition StatusIs(ValueList<LegalStatus> statuses) => new StatusIs(statuses);

    /// <summary>The decided stage of pembinaan on the day is one of several.</summary>
    /// <param name="stages">The accepted ones, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition StageIs(ValueList<PembinaanStage> stages) => new StageIs(stages);

    /// <summary>The assessed risk on the day is not above a level.</summary>
    /// <param name="level">The highest accepted level.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition RiskAtMost(RiskLevel level)
    {
        Guard.Against.Null(level);
        return new RiskAtMost(level);
    }

    /// <summary>The security level on the day is one of several.</summary>
    /// <param name="levels">The accepted ones, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition SecurityIs(ValueList<SecurityLevel> levels) => new SecurityIs(levels);

    /// <summary>The SPPN scores of the last finished months reach a minimum. No minimum is national law: 65 is reported of one Lapas.</summary>
    /// <param name="score">The minimum, on the scale.</param>
    /// <param name="variable">What was assessed; null for the overall score.</param>
    /// <param name="months">How many finished months; from 1 to 120.</param>
    /// <param name="scale">The scale of the minimum; null for <see cref="SppnScale.Reported"/>. A score on another scale is as if there were none.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition SppnAtLeast(int score, SppnVariable? variable = null, int months = 1, SppnScale? scale = null) =>
        new SppnAtLeast(score, variable, months, scale);

    /// <summary>No entry in Register F counts on the day.</summary>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition NotInRegisterF() => new NotInRegisterF();

    /// <summary>A seat is free. Situational: two people may both be eligible for the last one.</summary>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition SeatIsFree() => new SeatIsFree();

    /// <summary>A step of the facility's own is on record: an interview, a commitment, a check.</summary>
    /// <param name="step">The facility's own code of the step.</param>
    /// <param name="name">What the step is.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition Attested(string step, LocalisedText name)
    {
        Guard.Against.Null(step);
        Guard.Against.Null(name);
        return new Attested(step, name);
    }

    /// <summary>The last decision by the day of the head of the facility on the subject, or on programmes in general, lets the person take part.</summary>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition HeadDecides() => new HeadDecides();

    /// <summary>The last TPP hearing by the day that spoke of the subject, or of programmes in general, recommends taking part.</summary>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition TppRecommends() => new TppRecommends();
}
