using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Agreements;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>P-3 continues P-2, which continues P-1: none of them is another of them, or a cohort that went from one to the next would be under neither.</summary>
[Trait("Joint", "transfer")]
public sealed class Agreements_continued_and_the_same
{
    private const string Both = "Agreement P-2 cannot both continue P-1 and be recognised as the same; take one of the two back.";
    private const string Short = "P-1, P-2 form a circle: P-2 names P-1 as preceding agreement and P-1 is recognised as the same as P-2; correct one of them.";
    private const string Long =
        "P-1, P-2, P-3 form a circle: P-2 names P-1 as preceding agreement, P-1 is recognised as the same as P-3 and P-3 names P-2 as preceding agreement; correct one of them.";

    private static readonly CooperationAgreement First = Of("P-1", 2023);
    private static readonly CooperationAgreement Second = Next("P-2", 2024, First);
    private static readonly CooperationAgreement Third = Next("P-3", 2025, Second);
    private static readonly CooperationAgreement Same = Of("P-2", 2024).RecogniseAsSame(First.Id, "satu naskah", On("2024-02-01", "same")).Value;

    [Fact]
    public void Are_refused_on_the_agreement_alone()
    {
        Recognised(Second, First.Id).Should().Equal(Both);
        Second.RecogniseAsSame(First.Id, "satu naskah", On("2024-02-01", "same")).ValidationErrors.Single().Text.Id.Should().Be(
            "Perjanjian P-2 tidak dapat sekaligus melanjutkan P-1 dan diakui sama dengannya; cabut salah satunya.");
        Recognised(Second, AgreementId.From("P-9")).Should().BeEmpty("nothing says that the two follow each other");
        var free = Second.Annul(EntryId.From("P-2-link"), "keliru", On("2024-02-01", "free")).Value;
        Recognised(free, First.Id).Should().BeEmpty("it continues it no more");
    }

    [Fact]
    public void Are_refused_in_either_order()
    {
        var dossier = Given.Whole(First, Same);

        Told(dossier[Same.Id].Continue(First.Id, Continuation.Replacement, On("2024-02-02", "link"))).Should().Equal(Both);
        var withdrawn = dossier[Same.Id].Change(static a => a.WithdrawRecognition(AgreementId.From("P-1"), "keliru", On("2024-02-02", "withdrawn"))).Value;
        var linked = withdrawn.Continue(First.Id, Continuation.Replacement, On("2024-02-03", "link"));
        linked.IsSuccess.Should().BeTrue();
        Told(linked.Value.Annul(EntryId.From("withdrawn"), "keliru", On("2024-02-04", "back"))).Should().Contain(Both, "the recognition would stand again");
    }

    [Theory]
    [InlineData("P-3", "P-1", true)]
    [InlineData("P-1", "P-3", true)]
    [InlineData("P-1", "P-2", false)]
    public void Are_refused_along_the_chain(string one, string other, bool isLong)
    {
        var dossier = Given.Whole(First, Second, Third);

        Told(dossier[AgreementId.From(one)].Change(a => a.RecogniseAsSame(AgreementId.From(other), "satu naskah", On("2025-02-01", "same")))).Should().Equal(isLong ? Long : Short);
        Recognised(dossier[AgreementId.From(one)].Agreement, AgreementId.From("ARSIP-1")).Should().BeEmpty();
    }

    /// <summary>ARSIP-1 is the same as P-1: what continues P-1 is not the same as ARSIP-1, and does not come before it.</summary>
    [Fact]
    public void Are_refused_through_one_that_is_the_same()
    {
        var archived = Of("ARSIP-1", 2023).RecogniseAsSame(First.Id, "satu naskah", On("2023-02-01", "archived")).Value;
        var dossier = Given.Whole(First, Second, archived);

        Told(dossier[Second.Id].Change(a => a.RecogniseAsSame(archived.Id, "satu naskah", On("2025-02-01", "same")))).Should().Equal(Short);
        dossier.With(Third).IsSuccess.Should().BeTrue("it continues another");
    }

    /// <summary>Where both stand in what was stored, reading says so; also where they stand in two of the roots.</summary>
    [Fact]
    public void Are_told_of_what_is_read()
    {
        var stored = PembinaanJson.Agreements.Write(Second);
        var both = PembinaanJson.Agreements.Write(Recognising(Second)).Replace("ARSIP-1", "P-1", StringComparison.Ordinal);

        PembinaanJson.Agreements.Read(stored).IsSuccess.Should().BeTrue();
        Told(PembinaanJson.Agreements.Read(both)).Should().Equal(Both);
        var first = First.RecogniseAsSame(Second.Id, "satu naskah", On("2025-02-01", "same")).Value;
        Told(Dossier.Of(first, Second)).Should().Equal(Short);
        Dossier.Of(first, Third).IsSuccess.Should().BeTrue("P-2 is not there, and nobody knows whether it continues P-1");
    }

    private static CooperationAgreement Recognising(CooperationAgreement agreement) =>
        agreement.RecogniseAsSame(AgreementId.From("ARSIP-1"), "satu naskah", On("2025-02-01", "same")).Value;

    private static CooperationAgreement Of(string id, int year) => Draft(id, AgreedPeriod.Between(new(year, 1, 1), new(year, 12, 31)).Value).Signed($"{year - 1}-12-20".Replace("2022-12-20", "2023-01-31", StringComparison.Ordinal), $"{year}-02-01");

    private static CooperationAgreement Next(string id, int year, CooperationAgreement before) =>
        Draft(id, AgreedPeriod.Between(new(year, 1, 1), new(year, 12, 31)).Value)
            .Continue(before, Continuation.Replacement, On($"{year - 1}-12-19", $"{id}-link")).Value.Signed($"{year - 1}-12-20").Alone();

    private static IEnumerable<string> Recognised(CooperationAgreement agreement, AgreementId other) =>
        Told(agreement.RecogniseAsSame(other, "satu naskah", On("2025-02-01", "same")));

    private static IEnumerable<string> Told<T>(DomainResult<T> answer) => answer.ValidationErrors.Select(static e => e.Text.En);
}
