Console.WriteLine(System.Reflection.Assembly.Load("Pembinaan.Domain").GetName().Name);
