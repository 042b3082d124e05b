using System.Reflection;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Facilities;

/// <summary>1 Ramadan 1446 is no day in the year 1446 of ours: whoever is asked for it refuses, and answers no other day.</summary>
public class Days_of_another_calendar
{
    private static readonly LocalDate Hijri = new(1446, 9, 1, CalendarSystem.IslamicBcl);
    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly PostId Head = PostId.From("KALAPAS");
    private static readonly OfficialId Person = OfficialId.From("PEJABAT-1");

    private static readonly Facility Lapas = Facility
        .Establish(FacilityId.From("UPT-S"), "Lapas Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, First, As("new")).Value
        .EstablishPost(Head, "Kepala Lapas", First, As("post")).Value
        .MoveTo(new(PremisesId.From("A"), "Jalan A", RegionCode.From("36.04")), 10, First, As("move")).Value
        .OpenSpace(SpaceId.From("R-1"), SpaceKind.Classroom, "Ruang", 10, ValidityPeriod.From(First), [IsoDayOfWeek.Monday], As("space")).Value
        .DesignateAsRutan(ValidityPeriod.From(First), As("rutan")).Value;

    private static readonly Facility Other = Facility
        .Establish(FacilityId.From("UPT-C"), "Lapas Cilegon", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, First, As("new-c")).Value
        .MoveTo(new(PremisesId.From("B"), "Jalan B", RegionCode.From("36.72")), 10, First, As("move-c")).Value;

    private static readonly Stakeholder Fisheries = Banten.Directory.Find(Banten.Fisheries)!;

    private static readonly Stakeholder Gone = Body("GONE", StakeholderKind.Company, "PT Bubar").Dissolve(new(2020, 1, 1), Succession.Undetermined(Banten.Regency), As("gone")).Value;

    private static readonly Dictionary<Type, object> Given = new()
    {
        [typeof(string)] = "Nama",
        [typeof(int)] = 5,
        [typeof(int?)] = 5,
        [typeof(LocalDate)] = Hijri,
        [typeof(LocalDate?)] = Hijri,
        [typeof(Recording)] = As("entry"),
        [typeof(IndonesianTimeZone)] = IndonesianTimeZone.Wit,
        [typeof(FacilityId)] = FacilityId.From("UPT-X"),
        [typeof(Designation)] = new Designation([Sex.Male]),
        [typeof(FacilityKind)] = FacilityKind.Rutan,
        [typeof(FacilityClass)] = FacilityClass.IIB,
        [typeof(SecurityLevel)] = SecurityLevel.Medium,
        [typeof(ValueList<FacilityFunction>)] = (ValueList<FacilityFunction>)[FacilityFunction.Pelayanan],
        [typeof(SpaceId)] = SpaceId.From("R-1"),
        [typeof(Premises)] = new Premises(PremisesId.From("C"), "Jalan C", RegionCode.From("36.04")),
        [typeof(Facility)] = Other,
        [typeof(StakeholderId)] = Banten.Regency,
        [typeof(StakeholderKind)] = StakeholderKind.Media,
        [typeof(StakeholderDirectory)] = Banten.Directory,
        [typeof(RegionCode)] = RegionCode.From("36.05"),
        [typeof(IEnumerable<RegionCode>)] = new[] { RegionCode.From("36.04") },
        [typeof(Succession)] = Succession.Nobody,
        [typeof(ValueList<StakeholderId>)] = (ValueList<StakeholderId>)[Banten.Regency],
        [typeof(AssociateId)] = AssociateId.From("A-1"),
        [typeof(PostId)] = Head,
        [typeof(OfficialId)] = Person,
        [typeof(Tenure)] = new Tenure(PostId.From("P"), OfficialId.From("O"), "O", ValidityPeriod.From(new(2020, 1, 1)), null),
        [typeof(MandateId)] = MandateId.From("M-1"),
        [typeof(PowerOfAttorneyId)] = PowerOfAttorneyId.From("SK-1"),
        [typeof(Term)] = Term.OfMonths(1),
        [typeof(MonthConvention)] = MonthConvention.Clamped,
        [typeof(LeapDayBirthday)] = LeapDayBirthday.FirstOfMarch,
        [typeof(Basis)] = Basis.FacilityPolicy,
        [typeof(ValidityPeriod)] = ValidityPeriod.From(First),
    };

    private static readonly (object? Target, Type Type)[] Asked =
    [
        (Lapas, typeof(Facility)), (Lapas.Spaces.Single(), typeof(TrainingSpace)), (Lapas.Offices, typeof(OfficeRegister)), (Lapas.Names, typeof(PartyNames)),
        (Serang(), typeof(Facility)), (OfficeRegister.Empty, typeof(OfficeRegister)), (Body("B", StakeholderKind.Media, "Koran"), typeof(Stakeholder)), (StakeholderDirectory.Of(), typeof(StakeholderDirectory)),
        (Fisheries, typeof(Stakeholder)), (Gone, typeof(Stakeholder)), (Banten.Directory, typeof(StakeholderDirectory)),
        (DateSet.From(First), typeof(DateSet)), (DateSet.None, typeof(DateSet)), (Window.From(First), typeof(Window)), (Term.OfMonths(1), typeof(Term)),
        (ValidityPeriod.From(First), typeof(ValidityPeriod)), (Timeline<string>.Empty.From(First, "a"), typeof(Timeline<string>)), (Timeline<string>.Empty, typeof(Timeline<string>)),
        (IndonesianTimeZone.Wib, typeof(IndonesianTimeZone)), (null, typeof(Age)), (DateSet.From(First).Spans[0], typeof(DateSpan)),
        (Parameter<string>.Of("P", new("p", "p"), new DatedValue<string>(First, "a", Basis.FacilityPolicy)), typeof(Parameter<string>)),
    ];

    public static TheoryData<string, int> Entries
    {
        get
        {
            var entries = new TheoryData<string, int>();
            for (var i = 0; i < Asked.Length; i++)
            {
                foreach (var method in MethodsOf(Asked[i].Type))
                {
                    entries.Add(Signed(method), i);
                }
            }

            return entries;
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Are_refused_by_every_entry(string signature, int asked)
    {
        var (target, type) = Asked[asked];
        var method = MethodsOf(type).Single(m => Signed(m) == signature);
        if (method.IsGenericMethodDefinition)
        {
            method = method.MakeGenericMethod(typeof(string));
        }

        var answer = FluentActions.Invoking(() => All(method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(Argument)], null)));

        answer.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Are_refused_by_those_who_say_who_may_sign()
    {
        FluentActions.Invoking(static () => Lapas.WhoMaySign(Hijri, Fisheries.Party)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Lapas.AuthorityOf(Person, Hijri, Fisheries.Party)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Are_refused_of_bookings_and_of_contacts()
    {
        Lapas.Book(new(SpaceId.From("R-1"), SessionId.From("S-1"), Hijri, new(8, 0), new(10, 0), 5), As("b")).Codes().Should().Equal("JOURNAL-DAY");
        Fisheries.LogEngagement(new(EngagementId.From("E-1"), FacilityId.From("UPT-S"), EngagementKind.Visit, Hijri, "Serang", [], "penjajakan", EngagementOutcome.ToBeContinued), As("e"))
            .Codes().Should().Equal("JOURNAL-DAY");
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        .Where(static m => !m.IsSpecialName && m.GetParameters().Any(static p => p.ParameterType == typeof(LocalDate) || p.ParameterType == typeof(LocalDate?)))
        .Where(static m => !m.GetParameters().Any(static p => p.ParameterType.IsByRefLike || (p.IsOut && p.ParameterType.GetElementType() == typeof(LocalDate?))));

    private static string Signed(MethodInfo method) => $"{method.Name}({string.Join(", ", method.GetParameters().Select(static p => p.Name))})";

    private static object? Argument(ParameterInfo parameter) => parameter.IsOut ? null
        : Given.TryGetValue(parameter.ParameterType, out var given) ? given
        : parameter.ParameterType.IsGenericMethodParameter ? "Nilai"
        : throw new InvalidOperationException($"No sample of {parameter.ParameterType}.");

    /// <summary>What is answered bit by bit is asked to the end; what was not recorded was refused for another reason.</summary>
    private static void All(object? answer)
    {
        if (answer?.GetType().GetProperty("IsSuccess")?.GetValue(answer) is false)
        {
            throw new ArgumentException($"refused: {answer}", nameof(answer));
        }

        if (answer is System.Collections.IEnumerable many)
        {
            foreach (var one in many)
            {
                _ = one;
            }
        }
    }
}
