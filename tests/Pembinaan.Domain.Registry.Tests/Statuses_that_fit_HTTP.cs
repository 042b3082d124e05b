using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Testing;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>Each status of a result, and what the caller is told to do.</summary>
public sealed class Statuses_that_fit_HTTP
{
    private static readonly CooperationAgreement Agreement = An.Agreement("PKS-1", A.Lapas(), A.Partner()).From(2025, 1, 1).To(2025, 12, 31);

    private static Instant Last => Agreement.Journal.Entries.Last().Stamp.RecordedAt;

    /// <summary>Clocks of two servers differ by two seconds at most; one that is further behind is told from which instant on to send the same again.</summary>
    [Theory]
    [InlineData(0, 200)]
    [InlineData(2000, 200)]
    [InlineData(2001, 409)]
    public void Of_a_clock_that_is_behind(int milliseconds, int status)
    {
        var answer = Answer(Suspended(Agreement, Last - Duration.FromMilliseconds(milliseconds)));

        answer.Status.Should().Be(status);
        if (status != 200)
        {
            answer.Errors.Should().Equal("JOURNAL-TIME-DECREASES");
            answer.Detail.Should().EndWith($"send it again with an instant from {NodaTime.Text.InstantPattern.ExtendedIso.Format(Last)} on.");
            Answer(Suspended(Agreement, Last)).Status.Should().Be(200, "that is what it was told");
        }
    }

    /// <summary>The seconds after which its clock will be where the last entry was recorded, rounded up; also where no root is told of.</summary>
    [Theory]
    [InlineData(2001, "3")]
    [InlineData(3000, "3")]
    [InlineData(60_500, "61")]
    public void Of_a_clock_that_is_behind_say_when_to_send_it_again(int milliseconds, string seconds)
    {
        var now = Last - Duration.FromMilliseconds(milliseconds);
        foreach (var record in new Func<HttpContext, DomainResult<CooperationAgreement>>[]
        {
            static http => http.Recorded(Agreement, static r => Suspended(Agreement, r.Stamp.RecordedAt)),
            static http => Suspended(Agreement, http.Recording().Stamp.RecordedAt),
        })
        {
            var http = Request(now);
            record(http).ToHttp(http).Result.Should().BeOfType<ProblemHttpResult>().Which.StatusCode.Should().Be(409);
            http.Response.Headers.RetryAfter.ToString().Should().Be(seconds);
        }
    }

    /// <summary>Bad input, or another conflict, stays whatever time goes by: then the same is not to be sent again.</summary>
    [Fact]
    public void Of_what_time_does_not_heal_say_nothing_of_it()
    {
        var behind = Suspended(Agreement, Last - Duration.FromSeconds(3)).ValidationErrors[0];
        var input = JournalErrors.BlankText.For("reason", Argument.Of("field", "reason"));
        var stale = JournalErrors.Stale.For("", Argument.Of("revision", 1), Argument.Of("current", 2));
        foreach (var (status, errors) in new (int, DomainError[])[] { (409, [behind, input]), (400, [input, behind]), (409, [behind, stale]), (409, [stale]), (400, [input]) })
        {
            var http = Request(Last);
            DomainResult<int>.Failure(errors).ToHttp(http).Result.Should().BeOfType<ProblemHttpResult>().Which.StatusCode.Should().Be(status);
            http.Response.Headers.RetryAfter.Should().BeEmpty();
        }

        var again = Request(Last);
        DomainResult<int>.Failure([behind.At("")]).ToHttp(again);
        again.Response.Headers.RetryAfter.ToString().Should().Be("3");
    }

    [Fact]
    public void Of_a_view_of_the_past_are_that_nothing_can_be_written_there()
    {
        var past = Agreement.AsKnownAt(Last)!;

        Answer(Suspended(past, Last)).Status.Should().Be(403);
    }

    [Fact]
    public void Of_what_the_address_names_and_of_what_a_body_names()
    {
        var unknown = (DomainResult<int>)StorageErrors.Unknown.For("id", Argument.Of("kind", new LocalisedText("perjanjian", "agreement")), Argument.Of("id", "PKS-9"));

        Answer(unknown).Status.Should().Be(404);
        var named = Answer(unknown.Named("parties[1]"));
        named.Status.Should().Be(400);
        named.Errors.Should().Equal("STORE-UNKNOWN");
    }

    [Fact]
    public void Of_a_database_that_is_away_are_that_the_same_may_succeed_later() =>
        Answer((DomainResult<int>)StorageErrors.Unavailable.For("")).Status.Should().Be(503);

    /// <summary>A title is kept and counted: it is the same for everybody. Who it is about stands in the detail.</summary>
    [Theory]
    [InlineData(Ardalis.Result.ResultStatus.Invalid, null, "Isi permintaan keliru.", "The request is not right.")]
    [InlineData(Ardalis.Result.ResultStatus.NotFound, null, "Tidak ditemukan.", "Not found.")]
    [InlineData(Ardalis.Result.ResultStatus.Conflict, null, "Tidak sesuai dengan catatan sekarang.", "Not in agreement with what is on record now.")]
    [InlineData(Ardalis.Result.ResultStatus.Invalid, "LAS-K3", "Ditolak menurut aturan.", "Refused by a rule.")]
    [InlineData(Ardalis.Result.ResultStatus.Unavailable, null, "Layanan sedang tidak tersedia.", "The service is not available now.")]
    [InlineData(Ardalis.Result.ResultStatus.Forbidden, null, "Permintaan ini tidak dapat dilayani.", "This request cannot be served.")]
    public void Have_a_title_that_names_nobody(Ardalis.Result.ResultStatus status, string? rule, string id, string en)
    {
        var failure = DomainResult<int>.Failure([new("person", "X-Y", new("P-001 tidak boleh.", "P-001 may not."), status: status, rule: rule)]);

        foreach (var (language, title, detail) in new[] { ("id", id, "P-001 tidak boleh."), ("en", en, "P-001 may not.") })
        {
            var http = new DefaultHttpContext();
            http.Request.Headers.AcceptLanguage = language;
            var problem = ((ProblemHttpResult)failure.ToHttp(http).Result).ProblemDetails;
            (problem.Title, problem.Detail).Should().Be((title, detail));
        }
    }

    /// <summary>Bad input beside a refusal is bad input: the caller mends it first.</summary>
    [Fact]
    public void Of_refusals_are_422_only_where_nothing_but_a_policy_refuses()
    {
        var refusal = new DomainError("day", "LAS-K3", new("Tidak boleh.", "No."), rule: "LAS-K3");
        var input = JournalErrors.BlankText.For("reason", Argument.Of("field", "reason"));

        Answer(DomainResult<int>.Failure([refusal])).Status.Should().Be(422);
        Answer(DomainResult<int>.Failure([refusal, input])).Status.Should().Be(400);
        Answer(DomainResult<int>.Failure([input])).Status.Should().Be(400);
    }

    /// <summary>What rests on the law or a policy of the facility is refused by it, also where no rule of a book was asked; what was done already is a conflict.</summary>
    [Fact]
    public void Of_errors_with_a_ground_of_their_own_are_422()
    {
        DomainError[] refused =
        [
            CohortErrors.UncoveredDays.For("finding", Argument.Of("days", "2")),
            CohortErrors.PembinaanWithoutLitmas.For("day", Argument.Of("participant", "P-1"), Argument.Of("day", "2")),
            CohortErrors.LitmasNotKnown.For("day", Argument.Of("participant", "P-1"), Argument.Of("day", "2")),
        ];

        foreach (var error in refused)
        {
            error.Rule.Should().Be(error.ErrorCode);
            Answer(DomainResult<int>.Failure([error])).Status.Should().Be(422, error.ErrorCode);
        }

        foreach (var input in new[] { ParticipantErrors.CreditOutOfRange, ParticipantErrors.CreditOverlaps, ParticipantErrors.CreditInsideSentence, AgreementErrors.StopLevelMissing })
        {
            input.Basis.Should().NotBeNull();
            Answer(DomainResult<int>.Failure([input.For("credit")])).Status.Should().Be(400, $"{input}: the ground says why the input is bad");
        }

        Answer(DomainResult<int>.Failure([AgreementErrors.NotFormed.For("", Argument.Of("agreement", "PKS-1"))])).Status.Should().Be(409);
        Answer(DomainResult<int>.Failure([AgreementErrors.NotSuspended.For("", Argument.Of("agreement", "PKS-1"), Argument.Of("day", "2"))])).Status.Should().Be(409);
        CohortErrors.UncoveredDays.Warning("finding", Argument.Of("days", "2")).Rule.Should().BeNull("a warning refuses nothing");
    }

    /// <summary>What is within a field follows it, what only begins alike does not, and of two names the first counts.</summary>
    [Fact]
    public void Of_a_field_are_said_of_the_member_of_the_body()
    {
        string[] fields = ["items", "items[2]", "items.day", "itemsOf", "other", ""];
        DomainError Of(string field) => JournalErrors.Missing.For(field, Argument.Of("field", field));

        DomainResult<int>.Failure([.. fields.Select(Of)]).InBody(("items", "scope"), ("items.day", "day"), ("other", "others")).ValidationErrors
            .Select(static e => e.Identifier).Should().Equal("scope", "scope[2]", "scope.day", "itemsOf", "others", "");
        var warned = DomainResult.Success(7, new DomainError("items", "X-Y", new("a", "b"), Ardalis.Result.ValidationSeverity.Warning));
        warned.InBody(("items", "scope")).Warnings.Select(static w => w.Identifier).Should().Equal("scope");
        warned.InBody(("items", "scope")).Value.Should().Be(7);
    }

    /// <summary>A header that is there and says nothing is no revision; one that is left out asks for nothing.</summary>
    [Fact]
    public void Of_a_revision_that_is_empty()
    {
        var http = Request(Last);
        http.RecordingOfNew<CooperationAgreement, AgreementEvent>(null).Id.Value.Should().Be("E-KOSONG");
        http.Recording(Agreement).Id.Value.Should().Be("E-KOSONG");

        http.Request.Headers.IfMatch = "";
        http.Invoking(static h => h.RecordingOfNew<CooperationAgreement, AgreementEvent>(null)).Should().Throw<BadHttpRequestException>().Which.Message
            .Should().EndWith("is not the number of a revision such as 3, or *.");
        http.Invoking(static h => h.Recording(Agreement)).Should().Throw<BadHttpRequestException>().Which.Message
            .Should().EndWith("is not the number of a revision such as 3, or *.");
    }

    /// <summary>A precondition is never passed over: where no revision is compared, the caller is told so, beside what else is wrong.</summary>
    [Fact]
    public void Of_a_revision_where_none_is_compared()
    {
        var http = Request(Last);
        http.Request.Headers.IfMatch = "*";
        http.Recording().Id.Value.Should().Be("E-KOSONG");

        http.Request.Headers.IfMatch = "\"3\"";
        http.Invoking(static h => h.Recording()).Should().Throw<BadHttpRequestException>().Which.Message
            .Should().Be("No revision is compared at this address; leave out the header If-Match.");
        http.Request.Headers.Remove("From");
        http.Invoking(static h => h.Recording()).Should().Throw<BadHttpRequestException>().Which.Message
            .Should().Be("The member \"From\" is missing. No revision is compared at this address; leave out the header If-Match.");
    }

    private static DefaultHttpContext Request(Instant now)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton<IClock>(new Standing(now)).BuildServiceProvider() };
        (http.Request.Headers["Idempotency-Key"], http.Request.Headers.From) = ("E-KOSONG", "petugas");
        return http;
    }

    private sealed class Standing(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private static DomainResult<CooperationAgreement> Suspended(CooperationAgreement agreement, Instant at) =>
        agreement.Suspend(new(2025, 8, 1), new(2025, 8, 31), "renovasi", Recording.Of("E-SUSPEND", at, "petugas"));

    private static (int Status, string? Detail, string[] Errors) Answer<T>(DomainResult<T> result)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.AcceptLanguage = "en";
        return result.ToHttp(http).Result is ProblemHttpResult problem
            ? (problem.StatusCode, problem.ProblemDetails.Detail, [.. ((IReadOnlyList<ErrorDetail>)problem.ProblemDetails.Extensions["errors"]!).Select(static f => f.Code)])
            : (200, null, []);
    }
}
