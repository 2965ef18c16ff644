"""The pages of prevention, other ways to help, what came before, awareness and complaints."""
