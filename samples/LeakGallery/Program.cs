// Every other file here leaks what was said in confidence. This line is never reached: the build stops before it.
Console.WriteLine("If you can read this, the analyzers did not run.");
