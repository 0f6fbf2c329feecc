"""What lies beside the data: dated waivers of rules, and counts that may not fall unnoticed."""
