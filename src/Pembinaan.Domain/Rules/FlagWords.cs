namespace Pembinaan.Domain.Rules;

/// <summary>What a flag says: a sentence for yes and one for no, which conditions and explanations then use in the place of "yes" and "no".</summary>
internal static class FlagWords
{
    internal static Func<bool, Language, string> Of(LocalisedText yes, LocalisedText no) => (flag, language) => (flag ? yes : no).In(language);
}
