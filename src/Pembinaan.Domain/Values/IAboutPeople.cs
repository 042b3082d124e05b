namespace Pembinaan.Domain;

/// <summary>A record about a person. It is printed by its name alone: who it is never stands beside what is known about them.</summary>
internal interface IAboutPeople;
