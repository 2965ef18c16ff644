"""The Board's own pictures: shares with their intervals, and months (what every picture has: design/pictures/)."""
