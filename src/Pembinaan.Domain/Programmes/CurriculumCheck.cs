namespace Pembinaan.Domain.Programmes;

/// <summary>What is wrong with the curriculum of an event, by its member of that name: everything at once.</summary>
internal static class CurriculumCheck
{
    private const int MinutesOfADay = NodaConstants.MinutesPerDay;

    private const int Whole = 100;
    private const int LongestAge = 1200;

    private static readonly LocalisedText AnyNumber = new("berapa pun", "any number of");

    internal static List<DomainError> FaultsOf(Curriculum curriculum)
    {
        var faults = new List<DomainError>();
        CheckContent(curriculum, faults);
        CheckUnits(curriculum, faults);
        CheckPeople(curriculum, faults);
        CheckTwice(curriculum, faults);
        CheckGrades(curriculum, faults);
        if (curriculum.Credit is { } credit)
        {
            CheckCredit(curriculum, credit, faults);
        }

        if (curriculum.Conditions is { } conditions)
        {
            faults.AddRange(EligibilityBooks.For(conditions).ValidationErrors);
        }

        return faults.ConvertAll(static f => f.Of("curriculum"));
    }

    private static void CheckContent(Curriculum curriculum, List<DomainError> faults)
    {
        AddIf(curriculum.Subjects.IsEmpty, ProgrammeErrors.NoSubject.For("subjects"));
        AddIf(curriculum.Hours == LessonHours.None, ProgrammeErrors.NoHours.For("hours"));
        AddIf(
            curriculum.MinutesPerLessonHour is < 1 or > MinutesOfADay,
            ProgrammeErrors.NoLessonLength.For("minutesPerLessonHour", Argument.Of("minutes", curriculum.MinutesPerLessonHour))
        );
        var sum = curriculum.Modules.Aggregate(LessonHours.None, static (total, module) => total + module.Hours);
        AddIf(
            !curriculum.Modules.IsEmpty && sum != curriculum.Hours,
            ProgrammeErrors.ModulesDoNotAddUp.For("modules", Argument.Of("sum", sum), Argument.Of("hours", curriculum.Hours))
        );
        AddIf(
            curriculum.Field.Stream != curriculum.Stream,
            ProgrammeErrors.FieldOfAnotherStream.For("field", Argument.Of("field", curriculum.Field.Name), Argument.Of("stream", curriculum.Stream.Name))
        );

        void AddIf(bool isWrong, DomainError fault) => Add(faults, isWrong, fault);
    }

    private static void CheckUnits(Curriculum curriculum, List<DomainError> faults)
    {
        foreach (var twice in curriculum.Units.GroupBy(static u => u.Code, StringComparer.Ordinal).Where(static g => g.Count() > 1))
        {
            faults.Add(ProgrammeErrors.UnitTwice.For("units", Argument.Of("code", twice.Key)));
        }

        foreach (
            var code in curriculum.Modules.SelectMany(static m => m.Units).Distinct(StringComparer.Ordinal).Where(code => curriculum.FindUnit(code) is null)
        )
        {
            faults.Add(ProgrammeErrors.UnitUnknown.For("modules", Argument.Of("code", code)));
        }

        var assesses = curriculum.Completion.NeedsCompetence || curriculum.Completion.MinimumMark is not null;
        Add(faults, assesses && curriculum.Units.IsEmpty, ProgrammeErrors.NothingToAssess.For("units"));
        Add(
            faults,
            curriculum is { Completion.NeedsCompetence: true, Units.IsEmpty: false } && !curriculum.Units.Any(static u => u.IsCritical),
            ProgrammeErrors.NothingCritical.For("units")
        );
    }

    private static void CheckPeople(Curriculum curriculum, List<DomainError> faults)
    {
        Add(faults, curriculum is { Audience: Audience.Children, Remuneration: not Remuneration.None }, ProgrammeErrors.ChildrenAreNotPaid.For("remuneration"));
        Add(
            faults,
            curriculum.Stream == ProgrammeStream.Education && curriculum.Audience != Audience.Children,
            ProgrammeErrors.EducationIsForChildren.For("audience")
        );
        if (curriculum.FewestParticipants < 1 || curriculum.MostParticipants < 1 || curriculum.FewestParticipants > curriculum.MostParticipants)
        {
            faults.Add(
                ProgrammeErrors.ParticipantsInverted.For(
                    "mostParticipants",
                    Argument.Of("fewest", curriculum.FewestParticipants ?? 1),
                    curriculum.MostParticipants is { } most ? Argument.Of("most", most) : Argument.Of("most", AnyNumber)
                )
            );
        }

        foreach (var (name, number) in new[] { ("needs.seats", curriculum.Needs.Seats), ("needs.squareMetres", curriculum.Needs.SquareMetres) })
        {
            Add(faults, number < 1, ProgrammeErrors.NeedNotPositive.For(name, Argument.Of("number", number ?? 0)));
        }

        Add(faults, curriculum.CorrectionDays < 0, ProgrammeErrors.DaysNegative.For("correctionDays", Argument.Of("days", curriculum.CorrectionDays)));
        Add(faults, curriculum.PlaceHeldDays < 0, ProgrammeErrors.DaysNegative.For("placeHeldDays", Argument.Of("days", curriculum.PlaceHeldDays ?? 0)));
    }

    /// <summary>The limits rise from grade to grade, from 0 to 100, and each name stands once.</summary>
    private static void CheckGrades(Curriculum curriculum, List<DomainError> faults)
    {
        var least = 0;
        foreach (var grade in curriculum.Grades)
        {
            Add(
                faults,
                grade.FromMark < least || grade.FromMark > Whole,
                ProgrammeErrors.GradeOutOfOrder.For("grades", Argument.Of("grade", grade.Name), Argument.Of("from", grade.FromMark))
            );
            least = (int)Math.Min(int.MaxValue, Math.Max(least, grade.FromMark + 1L));
        }

        faults.AddRange(
            Repeated(curriculum.Grades.Select(static g => g.Name)).Select(static n => ProgrammeErrors.GradeTwice.For("grades", Argument.Of("grade", n)))
        );
    }

    private static void CheckCredit(Curriculum curriculum, CreditRule credit, List<DomainError> faults)
    {
        Add(
            faults,
            credit.MostPercent is < 1 or > Whole,
            ProgrammeErrors.PercentOutOfRange.For("credit.mostPercent", Argument.Of("value", credit.MostPercent ?? 0))
        );
        Add(
            faults,
            credit.MostHours == LessonHours.None || credit.MostHours > curriculum.Hours,
            ProgrammeErrors.CreditHours.For(
                "credit.mostHours",
                Argument.Of("most", credit.MostHours ?? LessonHours.None),
                Argument.Of("hours", curriculum.Hours)
            )
        );
        Add(
            faults,
            credit.MostMonths is < 1 or > LongestAge,
            ProgrammeErrors.CreditAge.For("credit.mostMonths", Argument.Of("months", credit.MostMonths ?? 0))
        );
        Add(
            faults,
            credit is { TakesHours: false, TakesUnits: false } or { TakesCohorts: false, TakesExperience: false, Bodies.IsEmpty: true },
            ProgrammeErrors.CreditOfNothing.For("credit")
        );
        foreach (var name in credit.Except.Where(n => curriculum.FindModule(n) is null && curriculum.FindUnit(n) is null))
        {
            faults.Add(ProgrammeErrors.CreditExceptUnknown.For("credit.except", Argument.Of("part", name)));
        }
    }

    private static void CheckTwice(Curriculum curriculum, List<DomainError> faults)
    {
        faults.AddRange(
            Repeated(curriculum.Modules.Select(static m => m.Title)).Select(static m => ProgrammeErrors.ModuleTwice.For("modules", Argument.Of("module", m)))
        );
        faults.AddRange(Repeated(curriculum.Subjects).Select(static s => ProgrammeErrors.SubjectTwice.For("subjects", Argument.Of("subject", s.Value))));
        faults.AddRange(
            Repeated(curriculum.Certificates).Select(static c => ProgrammeErrors.CertificateTwice.For("certificates", Argument.Of("paper", c.Name)))
        );
    }

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items) => items.GroupBy(static i => i).Where(static g => g.Count() > 1).Select(static g => g.Key);

    private static void Add(List<DomainError> faults, bool isWrong, DomainError fault)
    {
        if (isWrong)
        {
            faults.Add(fault);
        }
    }
}
