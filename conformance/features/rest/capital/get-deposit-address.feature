@rest @capital @operation:getDepositAddress @instruction:depositAddressQuery
Feature: Get deposit address
  GET /wapi/v1/capital/deposit/address, signed: where to send a deposit over one blockchain.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: an address belongs to one blockchain, which is asked for by its name

    @request @signed @answer
    Scenario: An address on Solana
      Given the exchange answers with fixture "capital/get-deposit-address/full"
      When I get the deposit address
        | blockchain | Solana |
      Then the request is "GET /wapi/v1/capital/deposit/address?blockchain=Solana"
      And the signing string is
        """
        instruction=depositAddressQuery&blockchain=Solana&timestamp=1700000000000&window=5000
        """
      And the answer has
        | address | ExampLeDepos1tAddress1111111111111111111111 |
      And nothing of the answer is lost

    @request @signed
    Scenario: A name that begins with a digit is sent as it is
      Given the exchange answers with fixture "capital/get-deposit-address/minimal"
      When I get the deposit address
        | blockchain | 0G |
      Then the request is "GET /wapi/v1/capital/deposit/address?blockchain=0G"
      And the signing string is
        """
        instruction=depositAddressQuery&blockchain=0G&timestamp=1700000000000&window=5000
        """

  Rule: a conflict is told in the exchange's words

    @refusal
    Scenario: A conflict
      Given the exchange answers with fixture "capital/get-deposit-address/conflict"
      When I get the deposit address
        | blockchain | Zcash |
      Then the call is refused with 409 "PRECONDITION_FAILED": "Precondition failed"

    @refusal
    Scenario: A blockchain that the exchange does not know is refused in plain text
      When I get the deposit address
        | blockchain | Unichain |
      Then the call is refused with 400 in plain text: "failed to parse parameter `blockchain`: failed to parse \"Blockchain\": Expect a valid enumeration value."

  Rule: without a blockchain nothing is sent

    @refusal
    Scenario: No blockchain
      When I call getDepositAddress
      Then the call is not sent: "getDepositAddress was not sent: blockchain is required"

  Rule: a server answers as the contract says

    @live
    Scenario: A deposit address of a server holds to the contract
      When a server is asked for getDepositAddress
        | blockchain | Solana |
      Then its answer holds to the contract
      And in the answer address is not empty
