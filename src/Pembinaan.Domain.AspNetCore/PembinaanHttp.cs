using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Results of the library as answers of a minimal API.</summary>
public static partial class PembinaanHttp
{
    private const double SecondsAway = 5;

    // Where a request keeps what was recorded under its key.
    private static readonly object Earlier = new();
    private static readonly object Life = new();
    private static readonly object Revision = new();

    /// <summary>
    /// The language of the caller by <c>Accept-Language</c> and its weights: of two with one weight the one that is named first. Who asks for neither
    /// Indonesian nor English is answered in Indonesian, the language of the law.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <returns>The language.</returns>
    public static Language Language(this HttpContext http)
    {
        var asked = Guard.Against.Null(http).Request.GetTypedHeaders().AcceptLanguage;
        var (id, en) = (Of("id"), Of("en"));
        var isEnglish = en.Weight > 0 && (en.Weight > id.Weight || (en.Weight == id.Weight && en.Place < id.Place));
        return isEnglish ? Domain.Language.English : Domain.Language.Indonesian;

        // A language that is not named has the weight of *, and without it less than any that is; but more than one that is refused.
        (double Weight, int Place) Of(string language)
        {
            var named = asked.Index().Where(l => Is(l.Item.Value.ToString().Split('-')[0], language))
                .OrderByDescending(static l => l.Item.Quality ?? 1).FirstOrDefault();
            return named.Item is { } one ? (one.Quality ?? 1, named.Index)
                : asked.FirstOrDefault(static l => l.Value == "*") is { } any ? (any.Quality ?? 1, int.MaxValue)
                : (0.0001, int.MaxValue);
        }
    }

    /// <summary>The language of the caller, and the answer says that it is in it.</summary>
    internal static Language Speak(this HttpContext http)
    {
        var language = http.Language();
        http.Response.Headers.ContentLanguage = language == Domain.Language.English ? "en" : "id";
        if (!http.Response.Headers.Vary.Contains(HeaderNames.AcceptLanguage, StringComparer.OrdinalIgnoreCase))
        {
            http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        }

        return language;
    }

    /// <summary>Errors or warnings in a language.</summary>
    /// <param name="errors">The errors or warnings.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The same, in that order.</returns>
    public static IReadOnlyList<ErrorDetail> In(this IEnumerable<DomainError> errors, Language language) =>
        [.. Guard.Against.Null(errors).Select(e => new ErrorDetail(e.ErrorCode, e.Identifier, e.Text.In(language), e.Basis?.In(language), e.Rule))];

    /// <summary>The instant of the request, by the host's clock.</summary>
    /// <param name="http">The request.</param>
    /// <returns>The instant.</returns>
    public static Instant Now(this HttpContext http) => Guard.Against.Null(http).RequestServices.GetRequiredService<IClock>().GetCurrentInstant();

    /// <summary>
    /// The recording of a command: its identity is the header <c>Idempotency-Key</c>, its author whoever is signed in or, in a host without signing in, the
    /// header <c>From</c>. A request without them ends here, with 400 and every fault and its field; so does one with <c>If-Match</c> other than <c>*</c>, as
    /// no revision is compared here: <see cref="Recording{TRoot, TEvent}"/> does that.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <returns>The recording, by the host's clock.</returns>
    /// <exception cref="BadHttpRequestException">
    /// A header is missing, cannot be read or is not known here; <c>app.UseExceptionHandler()</c> answers it.
    /// </exception>
    public static Recording Recording(this HttpContext http) => Said(Guard.Against.Null(http), Input.NoRevision(http));

    // By the headers that every command needs, and what is wrong with others.
    private static Recording Said(HttpContext http, params ReadOnlySpan<DomainError> others)
    {
        var recording = Input.Recording(http, http.Now());
        return recording.IsSuccess && others.IsEmpty
            ? recording.Value
            : throw new Refused(DomainResult.Failure([.. recording.ValidationErrors, .. others]), []);
    }

    /// <summary>
    /// A command on a root that the caller has seen, with the recording of the request as <see cref="Recording{TRoot, TEvent}"/> gives it. Where a header is
    /// missing or cannot be read, the command is tried all the same and nothing comes of it but its faults, told beside those of the headers.
    /// </summary>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <typeparam name="TEvent">The kind of event.</typeparam>
    /// <typeparam name="T">What the command gives.</typeparam>
    /// <param name="http">The request.</param>
    /// <param name="root">The root as it is stored.</param>
    /// <param name="command">The command; it may be given a recording that is not the caller's, and stores nothing by itself.</param>
    /// <returns>What the command gives; or every fault of the headers, and of the request that the command finds.</returns>
    /// <exception cref="BadHttpRequestException">The root has changed; <c>app.UseExceptionHandler()</c> answers it.</exception>
    public static DomainResult<T> Recorded<TRoot, TEvent, T>(
        this HttpContext http,
        JournaledRoot<TRoot, TEvent> root,
        Func<Recording, DomainResult<T>> command
    )
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent =>
        Tried(http, Guard.Against.Null(command)) ?? command(http.Recording(root));

    /// <summary>
    /// A command that begins a root, with the recording as <see cref="RecordingOfNew{TRoot, TEvent}"/> gives it; without sound headers it is tried as by
    /// <see cref="Recorded{TRoot, TEvent, T}"/>.
    /// </summary>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <typeparam name="TEvent">The kind of event.</typeparam>
    /// <typeparam name="T">What the command gives.</typeparam>
    /// <param name="http">The request.</param>
    /// <param name="there">The root that is stored under the identity; null if there is none.</param>
    /// <param name="command">The command; it may be given a recording that is not the caller's, and stores nothing by itself.</param>
    /// <returns>What the command gives; or every fault of the headers, and of the request that the command finds.</returns>
    /// <exception cref="BadHttpRequestException">What is asked for does not hold; <c>app.UseExceptionHandler()</c> answers it.</exception>
    public static DomainResult<T> RecordedNew<TRoot, TEvent, T>(
        this HttpContext http,
        JournaledRoot<TRoot, TEvent>? there,
        Func<Recording, DomainResult<T>> command
    )
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent =>
        Tried(http, Guard.Against.Null(command)) ?? command(http.RecordingOfNew(there));

    // Null where the headers are sound. A failure is never stored, whatever the command gave. What is on record is no fault of the request.
    private static DomainResult<T>? Tried<T>(HttpContext http, Func<Recording, DomainResult<T>> command)
    {
        DomainError[] faults = [.. Input.FaultsOfHeaders(Guard.Against.Null(http))];
        return faults.Length == 0
            ? null
            : DomainResult<T>.Failure([
                .. faults,
                .. command(Input.Trial(http, http.Now())).ValidationErrors.Where(static e => e.Status is ResultStatus.Invalid or ResultStatus.NotFound),
            ]);
    }

    /// <summary>
    /// The recording of a command on a root that the caller has seen: with the header <c>If-Match</c> and another revision, the request ends here with 409
    /// and what changed since; nothing did where the revision is not there yet. <c>If-Match: *</c> is any revision. A command that is sent again is answered as
    /// the first time.
    /// </summary>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <typeparam name="TEvent">The kind of event.</typeparam>
    /// <param name="http">The request.</param>
    /// <param name="root">The root as it is stored.</param>
    /// <returns>The recording, by the host's clock.</returns>
    /// <exception cref="BadHttpRequestException">
    /// A header is missing or cannot be read, or the root has changed; <c>app.UseExceptionHandler()</c> answers it.
    /// </exception>
    public static Recording Recording<TRoot, TEvent>(this HttpContext http, JournaledRoot<TRoot, TEvent> root)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var (recording, seen) = (Said(Guard.Against.Null(http)), Input.Seen(http, Guard.Against.Null(root).Revision));
        var isAgain = IsAgain(http, root, recording);
        if (!seen.IsSuccess)
        {
            return isAgain && seen.Status == ResultStatus.Conflict ? recording : throw new Refused(DomainResult.All(seen), []);
        }

        return isAgain || seen.Value == root.Revision
            ? recording
            : throw new Refused(
                JournalErrors.Stale.For("If-Match", Argument.Of("revision", seen.Value), Argument.Of("current", root.Revision)),
                [.. root.LinesSince(seen.Value, http.Language())]
            );
    }

    /// <summary>
    /// The recording of a command that begins a root. Where one is there already the request ends here with 409 and all of its life; where none is there, with
    /// the header <c>If-Match</c>, with 412. A command that is sent again is answered as the first time.
    /// </summary>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <typeparam name="TEvent">The kind of event.</typeparam>
    /// <param name="http">The request.</param>
    /// <param name="there">The root that is stored under the identity; null if there is none.</param>
    /// <returns>The recording, by the host's clock.</returns>
    /// <exception cref="BadHttpRequestException">
    /// A header is missing or cannot be read, or what is asked for does not hold; <c>app.UseExceptionHandler()</c> answers it.
    /// </exception>
    public static Recording RecordingOfNew<TRoot, TEvent>(
        this HttpContext http,
        JournaledRoot<TRoot, TEvent>? there
    )
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var recording = Said(Guard.Against.Null(http));
        var seen = Input.Seen(http, int.MaxValue);
        return seen is { IsSuccess: false, Status: ResultStatus.Invalid } ? throw new Refused(DomainResult.All(seen), [])
            : there is null
                ? http.Request.Headers.IfMatch.Count == 0 ? recording : throw new Refused(Input.NothingToMatch, [], StatusCodes.Status412PreconditionFailed)
            : IsAgain(http, there, recording) ? recording
            : throw new Refused(
                DomainResult.Failure(JournalErrors.ThereAlready.For("id", Argument.Of("id", IdOf(there)))),
                [.. there.LinesSince(0, http.Language())]
            );
    }

    /// <summary>What was recorded in a root after a revision, for people.</summary>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <typeparam name="TEvent">The kind of event.</typeparam>
    /// <param name="root">The root.</param>
    /// <param name="revision">The revision, exclusive; 0 for all of its life.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The lines, in the order of the journal.</returns>
    public static IReadOnlyList<EntryLine> LinesSince<TRoot, TEvent>(this JournaledRoot<TRoot, TEvent> root, int revision, Language language)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent =>
        [.. Guard.Against.Null(root).EntriesSince(revision).Select(e => LineOf(e, language))];

    /// <summary>
    /// What came of a command as an answer or a problem, as of any value: 200 with identity and revision of the root. What a host shows of a root is its own
    /// matter. Where the library names the root itself, such as <c>agreement</c>, the address does so by its <c>id</c>.
    /// </summary>
    /// <typeparam name="TRoot">The kind of root.</typeparam>
    /// <param name="result">The result of a command.</param>
    /// <param name="http">The request; the answer says in which language it is.</param>
    /// <returns>The answer.</returns>
    public static Results<Ok<Answer<Stored>>, ProblemHttpResult> ToHttp<TRoot>(this DomainResult<TRoot> result, HttpContext http)
        where TRoot : AggregateRoot =>
        Guard.Against.Null(result).InBody((FieldOf(typeof(TRoot)), "id")).Map(static root => new Stored(IdOf(root), root.Revision)).ToHttp(http, []);

    /// <summary>
    /// 200 with the value and its warnings; or a problem with every error: 400 for bad input, 422 for the refusal of a policy, 404 for what the address names,
    /// 409 for a conflict, 403 for a view of the past, 503 where the same may succeed later, 500 for the rest. <c>Retry-After</c> has the seconds after which
    /// to send the same again, with 503 and where the clock of the host is behind the last entry. What a member of the body names and nobody knows is bad
    /// input, and never 404. A field that the request does not have is told as the whole; that of a key used for something else is <c>Idempotency-Key</c>.
    /// </summary>
    /// <typeparam name="T">The value as the host shows it.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="http">The request; the answer says in which language it is.</param>
    /// <param name="changes">
    /// In a conflict, what changed since the caller looked; the member <c>changes</c> of the problem. Of a key that was used for something else in the same
    /// root it is by itself what was recorded under the key; of what is to begin and is there already, all of its life as <see
    /// cref="RecordingOfNew{TRoot, TEvent}"/> saw it. Beside it stands, in a conflict with what is on record, the <c>revision</c> of the root as it is.
    /// </param>
    /// <returns>The answer.</returns>
    public static Results<Ok<Answer<T>>, ProblemHttpResult> ToHttp<T>(this DomainResult<T> result, HttpContext http, params IReadOnlyList<object> changes)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(http);
        Guard.Against.Null(changes);
        var (language, fields) = (http.Speak(), RequestFields.Of(http));
        if (result.IsSuccess)
        {
            return TypedResults.Ok(new Answer<T>(result.Value, result.Warnings.Select(fields.Named).In(language)));
        }

        var told = DomainResult<T>.Failure([.. result.ValidationErrors.Select(fields.Named).Distinct()]);
        if (StatusOf(told) == HttpStatusCode.BadRequest && Input.IsCommand(http, http.GetEndpoint()))
        {
            // What ended the command before it asked for its recording hides no fault of the headers.
            told = DomainResult<T>.Failure([.. told.ValidationErrors.Concat(Input.Recording(http, default).ValidationErrors).Distinct()]);
        }

        if (SecondsToRetry(told) is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        var known = told.Has(JournalErrors.EntryIdReused) ? Earlier
            : told.Has(JournalErrors.ThereAlready) ? Life
            : null;
        IReadOnlyList<object> since =
            changes.Count == 0 && known is not null && http.Items[known] is Func<IEnumerable<EntryLine>> lines ? [.. lines()] : changes;
        var problem = Problem(told, since, (int)StatusOf(told), language);
        if (told.Status == ResultStatus.Conflict && !told.Has(JournalErrors.Stale) && http.Items[Revision] is int revision)
        {
            problem.ProblemDetails.Extensions["revision"] = revision;
        }

        return problem;
    }

    /// <summary>
    /// Errors and warnings by the members of the body, where the library calls them otherwise. A resend says the warnings of the first time, so they are named
    /// after storing: <c>(await db.AppendAsync(…)).InBody(("titleAsPrinted", "title"))</c>.
    /// </summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="result">The result of what the body asked for.</param>
    /// <param name="names">What the library calls a field, and the member of the body that it was read from. What stands within it follows.</param>
    /// <returns>The same result, with every error or warning under the other name; it has none of its own.</returns>
    public static DomainResult<T> InBody<T>(this DomainResult<T> result, params IReadOnlyList<(string Field, string Member)> names)
    {
        Guard.Against.Null(names);
        return Guard.Against.Null(result).IsSuccess
            ? DomainResult.Success(result.Value, [.. result.Warnings.Select(Named)])
            : DomainResult<T>.Failure([.. result.ValidationErrors.Select(Named)]);

        DomainError Named(DomainError e)
        {
            var (field, member) = names.FirstOrDefault(n =>
                e.Identifier.StartsWith(n.Field, StringComparison.Ordinal) && e.Identifier.AsSpan(n.Field.Length) is [] or ['[' or '.', ..]
            );
            return field is null ? e : e.At(member + e.Identifier[field.Length..]);
        }
    }

    /// <summary>A failure as a problem of a status: the title names nobody and nothing, as it is kept and counted; what is wrong is the detail.</summary>
    internal static ProblemHttpResult Problem<T>(DomainResult<T> result, IReadOnlyList<object> changes, int status, Language language)
    {
        var errors = result.ValidationErrors.In(language);
        var members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["errors"] = errors, ["changes"] = changes };
        return TypedResults.Problem(title: TitleOf(status).In(language), detail: errors[0].Text, statusCode: status, extensions: members);
    }

    private static LocalisedText TitleOf(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => new("Isi permintaan keliru.", "The request is not right."),
            StatusCodes.Status404NotFound => new("Tidak ditemukan.", "Not found."),
            StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed =>
                new("Tidak sesuai dengan catatan sekarang.", "Not in agreement with what is on record now."),
            StatusCodes.Status422UnprocessableEntity => new("Ditolak menurut aturan.", "Refused by a rule."),
            StatusCodes.Status503ServiceUnavailable => new("Layanan sedang tidak tersedia.", "The service is not available now."),
            _ => PembinaanServices.NotServed,
        };

    // If the command says something else, the caller is told what was said.
    private static bool IsAgain<TRoot, TEvent>(HttpContext http, JournaledRoot<TRoot, TEvent> root, Recording recording)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var said = root.EntriesOf(recording.Id);
        http.Items[Earlier] = IEnumerable<EntryLine> () => said.Select(e => LineOf(e, http.Language()));
        http.Items[Revision] = root.Revision;
        http.Items[Life] = IEnumerable<EntryLine> () => root.LinesSince(0, http.Language());
        return said.Any();
    }

    // Null where the same would be refused again: for what is wrong with the request, or with what is on record.
    private static double? SecondsToRetry<T>(DomainResult<T> told) =>
        told.Status == ResultStatus.Unavailable ? SecondsAway
        : told.ValidationErrors.All(static e => e.RetryAfter is not null)
            ? Math.Ceiling(told.ValidationErrors.Max(static e => e.RetryAfter)!.Value.TotalSeconds)
        : null;

    private static EntryLine LineOf<TEvent>(Entry<TEvent> entry, Language language)
        where TEvent : JournalEvent => new(entry.Id, entry.Sequence, entry.Stamp.RecordedAt, entry.Stamp.Author, entry.In(language));

    private static string FieldOf(Type root) =>
        root == typeof(CooperationAgreement) ? "agreement"
        : root == typeof(SkillProgramme) ? "programme"
        : root == typeof(JobReferral) ? "referral"
        : JsonNamingPolicy.CamelCase.ConvertName(root.Name);

    private static string IdOf(AggregateRoot root) =>
        root switch
        {
            Facility r => r.Id.Value,
            Stakeholder r => r.Id.Value,
            CooperationAgreement r => r.Id.Value,
            SkillProgramme r => r.Id.Value,
            Cohort r => r.Id.Value,
            JobReferral r => r.Id.Value,
            _ => throw new ArgumentException($"A {root.GetType().Name} is of no kind that is known here.", nameof(root)),
        };

    private static HttpStatusCode StatusOf<T>(DomainResult<T> result) =>
        result.Status switch
        {
            ResultStatus.NotFound => HttpStatusCode.NotFound,
            ResultStatus.Conflict => HttpStatusCode.Conflict,
            ResultStatus.Forbidden => HttpStatusCode.Forbidden,
            ResultStatus.Unavailable => HttpStatusCode.ServiceUnavailable,
            ResultStatus.Invalid => result.ValidationErrors.All(static e => e.IsRefusal) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.BadRequest,
            _ => HttpStatusCode.InternalServerError,
        };

    private static bool Is(string language, string other) => string.Equals(language, other, StringComparison.OrdinalIgnoreCase);
}
