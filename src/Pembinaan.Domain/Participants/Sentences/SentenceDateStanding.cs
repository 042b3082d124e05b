namespace Pembinaan.Domain.Participants;

/// <summary>Whether a date of a sentence exists and is known.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SentenceDateStanding
{
    /// <summary>
    /// Something needed for it is not known, for example whether a fine is paid; <see cref="SentenceDate.Earliest"/> and <see cref="SentenceDate.Latest"/> then
    /// say between which days it lies.
    /// </summary>
    [InWords("belum diketahui", "not known")]
    Unknown,

    /// <summary>There is no such date: the sentence is for life or death, or nothing gives the leave that is asked about.</summary>
    [InWords("tidak terdefinisi (seumur hidup atau mati)", "undefined (life or death)")]
    Undefined,

    /// <summary>There is one.</summary>
    [InWords("diketahui", "known")]
    Known,

    /// <summary>No day reaches it: serving is interrupted without an end, as by an escape that goes on, or it lies beyond the calendar.</summary>
    [InWords("tidak tercapai (pidana terputus tanpa akhir)", "not reached (serving is interrupted without an end)")]
    NotReached,

    /// <summary>
    /// There is none, because the fraction amounts to less than the least that is asked for, such as nine months, and the least is read as it is worded
    /// (<see cref="LeastReading.Literal"/>).
    /// </summary>
    [InWords("tidak ada (pecahan masa pidana kurang dari jangka waktu paling sedikit)", "none (the fraction of the sentence is less than the least)")]
    TooShort,
}
