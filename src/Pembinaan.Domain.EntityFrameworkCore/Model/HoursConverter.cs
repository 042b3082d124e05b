using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Lesson hours as their number.</summary>
internal sealed class HoursConverter() : ValueConverter<LessonHours, int>(h => h.Count, n => LessonHours.Of(n));
