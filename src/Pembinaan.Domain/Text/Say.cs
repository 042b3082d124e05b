using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime.Text;

namespace Pembinaan.Domain;

/// <summary>
/// What is said in both languages with typed values in it: <c>Say.Of($"berlaku mulai {FirstDay}", $"in force from {FirstDay}")</c>. Days and terms are printed
/// for the language of the sentence; no culture of the machine gets in, and a number or flag without words in both languages does not compile.
/// </summary>
internal static class Say
{
    private const string Nothing = "–";

    internal static LocalisedText Of(Indonesian id, English en) => new(id.ToString(), en.ToString());

    /// <summary>From a first day on; nothing if it is not given.</summary>
    internal static LocalisedText? From(LocalDate? firstDay) => firstDay is null ? null : Of($" mulai {firstDay}", $" from {firstDay}");

    /// <summary>Up to a last day; nothing if it is not given.</summary>
    internal static LocalisedText? Until(LocalDate? lastDay) => lastDay is null ? null : Of($" sampai dengan {lastDay}", $" to {lastDay} inclusive");

    /// <summary>On a day; nothing if it is not given.</summary>
    internal static LocalisedText? On(LocalDate? day) => day is null ? null : Of($" pada {day}", $" on {day}");

    /// <summary>By somebody; nothing if nobody is given.</summary>
    internal static LocalisedText? By(string? somebody) => somebody is null ? null : Of($" oleh {somebody}", $" by {somebody}");

    /// <summary>By a party; nothing if it is not given.</summary>
    internal static LocalisedText? By(PartyId? party) => party is null ? null : Of($" oleh {party}", $" by {party}");

    /// <summary>That it counts from its first day on although it was agreed later; nothing otherwise.</summary>
    internal static LocalisedText? Backwards(bool isRetroactive) => isRetroactive ? new(", berlaku surut", ", retroactively") : null;

    /// <summary>What somebody wrote about it, after a colon; nothing if nobody did.</summary>
    internal static LocalisedText? Because(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : Of($": {reason}", $": {reason}");

    /// <summary>Something in brackets; nothing if it is not given.</summary>
    internal static LocalisedText? Aside(string? text) => string.IsNullOrWhiteSpace(text) ? null : Of($" ({text})", $" ({text})");

    /// <summary>Of what somebody belongs to, after a comma; nothing if it is not given.</summary>
    internal static LocalisedText? Of(PartyId? body) => body is null ? null : Of($", {body}", $", {body}");

    /// <summary>Several things in brackets; nothing if there are none.</summary>
    internal static LocalisedText? Aside<T>(ValueList<T> items) => items.IsEmpty ? null : Of($" ({items})", $" ({items})");

    [ThreadStatic]
    private static Func<object, string?>? _names;

    /// <summary>Says something with names in place of identities, wherever one is known.</summary>
    /// <param name="names">The name of an identity; null where none is known, or of what is none.</param>
    /// <param name="sentence">What is said, made while it is asked.</param>
    internal static string Naming(Func<object, string?> names, Func<string> sentence)
    {
        var before = _names;
        _names = names;
        try
        {
            return sentence();
        }
        finally
        {
            _names = before;
        }
    }

    /// <summary>How something is called where a name is known of it; otherwise as it is by itself.</summary>
    internal static string Called(object value, string bare) => _names?.Invoke(value) ?? bare;

    /// <summary>A facility: by its name, which says what it is, where one is known; otherwise by its noun and identity.</summary>
    internal static LocalisedText Facility(FacilityId facility, string noun = "facility") =>
        _names?.Invoke(facility) is { } name && name != facility.Value ? LocalisedText.Same(name) : new($"UPT {facility.Value}", $"{noun} {facility.Value}");

    /// <summary>A number of people.</summary>
    internal static LocalisedText People(int count) =>
        new(
            FormattableString.Invariant($"{count} orang"),
            count == 1 ? "1 person" : FormattableString.Invariant($"{count} people")
        );

    /// <summary>Names one after another, the last after "dan" or "and"; at least one.</summary>
    internal static LocalisedText List(IEnumerable<string> items) => List(items.Select(LocalisedText.Same));

    /// <summary>The same of texts.</summary>
    internal static LocalisedText List(IEnumerable<LocalisedText> items)
    {
        LocalisedText[] all = [.. items];
        return new(Joined(all, "dan", static t => t.Id), Joined(all, "and", static t => t.En));

        static string Joined(LocalisedText[] all, string and, Func<LocalisedText, string> text) =>
            all.Length == 1 ? text(all[0]) : $"{string.Join(", ", all[..^1].Select(text))} {and} {text(all[^1])}";
    }

    /// <summary>A sentence as it stands inside another: without its full stop and its capital, unless the first word is an abbreviation.</summary>
    internal static LocalisedText Inside(LocalisedText sentence)
    {
        return new(Lowered(sentence.Id), Lowered(sentence.En));

        static string Lowered(string text) =>
            text.Length > 1 && char.IsUpper(text[1]) ? text.TrimEnd('.') : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
    }

    /// <summary>Sentences, one a line, or with something else between them.</summary>
    internal static LocalisedText Lines(IEnumerable<LocalisedText> sentences, char between = '\n')
    {
        LocalisedText[] all = [.. sentences];
        return new(string.Join(between, all.Select(static s => s.Id)), string.Join(between, all.Select(static s => s.En)));
    }

    private static string Text(object? value, Language language) =>
        value switch
        {
            null => Nothing,
            _ when _names?.Invoke(value) is { } name => OneLine(name),
            string text when RedactedText.Is(text) => RedactedText.Said.In(language),
            string text => OneLine(text),
            PartyId party => party.Bare,
            LocalDate { Calendar: var calendar, Year: >= 1 } day when calendar == CalendarSystem.Iso => IndonesianDate.Format(day, language),
            LocalDate day => FormattableString.Invariant($"{day.Year}-{day.Month}-{day.Day} ({day.Calendar.Id})"),
            LocalTime time => LocalTimePattern.GeneralIso.Format(time)[..^3],
            Enum state => state.In(language),
            ILocalisable said => OneLine(said.In(language)),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items => string.Join(", ", items.Cast<object?>().Select(item => Text(item, language))) is { Length: > 0 } said ? said : Nothing,
            _ => value.ToString() ?? "",
        };

    // What somebody typed may hold more lines than the one that is said of it.
    private static string OneLine(string text) =>
        text.Any(IsBreak)
            ? string.Join(
                ' ',
                string.Concat(text.Select(static c => IsBreak(c) ? '\n' : c))
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            : text;

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>A sentence in Indonesian, written as an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Indonesian(int literalLength, int formattedCount)
    {
        private readonly Sentence _sentence = new(Language.Indonesian, literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => _sentence.Add(value);

        public void AppendFormatted(LocalDate? value) => _sentence.AddValue(value);

        public void AppendFormatted(LocalTime value) => _sentence.AddValue(value);

        public void AppendFormatted(int? value) => _sentence.AddValue(value);

        public void AppendFormatted(string? value) => _sentence.AddValue(value);

        public void AppendFormatted(ILocalisable? value) => _sentence.AddPart(value);

        public void AppendFormatted<T>(T value)
            where T : struct, Enum => _sentence.AddState(value);

        public void AppendFormatted<T>(IIdentity<T>? value)
            where T : class, IIdentity<T> => _sentence.AddValue(value);

        public void AppendFormatted<T>(ValueList<T> value) => _sentence.AddValue(value);

        public override string ToString() => _sentence.ToString();
    }

    /// <summary>A sentence in English, written as an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly struct English(int literalLength, int formattedCount)
    {
        private readonly Sentence _sentence = new(Language.English, literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => _sentence.Add(value);

        public void AppendFormatted(LocalDate? value) => _sentence.AddValue(value);

        public void AppendFormatted(LocalTime value) => _sentence.AddValue(value);

        public void AppendFormatted(int? value) => _sentence.AddValue(value);

        public void AppendFormatted(string? value) => _sentence.AddValue(value);

        public void AppendFormatted(ILocalisable? value) => _sentence.AddPart(value);

        public void AppendFormatted<T>(T value)
            where T : struct, Enum => _sentence.AddState(value);

        public void AppendFormatted<T>(IIdentity<T>? value)
            where T : class, IIdentity<T> => _sentence.AddValue(value);

        public void AppendFormatted<T>(ValueList<T> value) => _sentence.AddValue(value);

        public override string ToString() => _sentence.ToString();
    }

    private sealed class Sentence(Language language, int capacity)
    {
        private readonly StringBuilder _text = new(capacity);

        internal void Add(string text) => _text.Append(text);

        internal void AddValue(object? value) => _text.Append(Text(value, language));

        internal void AddState<T>(T state)
            where T : struct, Enum => _text.Append(state.In(language));

        // A part that is not given, such as the last day of what goes on, is not said.
        internal void AddPart(ILocalisable? part) => _text.Append(part is null ? "" : Text(part, language));

        public override string ToString() => _text.ToString();
    }
}
